/** A word without what people vary: case, accents, spaces, punctuation. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<+_]+/gu, " ")
    .trim();
}

/**
 * Edit distance (Damerau, adjacent letters swapped count once), or `limit` + 1
 * if it is over the limit.
 */
export function editDistance(
  one: string,
  other: string,
  limit: number,
): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
      );
      if (
        i > 1 &&
        j > 1 &&
        one[i - 1] === other[j - 2] &&
        one[i - 2] === other[j - 1]
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[other.length] ?? limit + 1;
}

/** The known word nearest to a text, if it is near enough to be meant. */
export function nearest(
  text: string,
  known: readonly string[],
): string | undefined {
  const wanted = folded(text);
  if (wanted === "") return undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const word of known) {
    const candidate = folded(word);
    const distance = editDistance(wanted, candidate, limit);
    if (distance <= limit && (best === undefined || distance < limit)) {
      best = word;
      limit = distance;
    }
  }
  return best;
}

/** Signs that bytes were read in the wrong encoding: `Ã±`, `Â¿`, `�`. */
const BROKEN = /\uFFFD|[ÃÂ][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]/;

/** Whether accented letters of a text are broken. */
export function hasBrokenAccents(text: string): boolean {
  return BROKEN.test(text);
}

/** The text as it probably was, where UTF-8 was read as Windows-1252. */
export function mended(text: string): string {
  return text.replace(/[\u0080-\uFFFF]+/g, (part) => {
    const bytes = Array.from(part, (char) => WINDOWS_1252.indexOf(char));
    if (bytes.includes(-1)) return part;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(
        Uint8Array.from(bytes),
      );
    } catch {
      return part;
    }
  });
}

const WINDOWS_1252 = Array.from(
  new TextDecoder("windows-1252").decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  ),
);

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Whether a text holds a character that no one can see or type. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}
