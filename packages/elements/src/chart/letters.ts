/**
 * How wide a letter of a drawing is taken to be, and the narrowest place that a
 * chart must fit into, both in CSS pixels. Letters are 12.8 pixels high where
 * the page has 16; only the widest typefaces need more than this for them.
 */
const LETTER = 7.5;
const NARROWEST = 280;

/** The room beside a text, in letters. */
const GAP = 2;

/** The share of the narrowest width that the longest of some texts takes. */
export function roomOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length));
  return ((longest + GAP) * LETTER) / NARROWEST;
}

/** How many letters fit into a share of the narrowest width. */
export function lettersIn(share: number): number {
  return Math.floor((share * NARROWEST) / LETTER - GAP);
}

/**
 * A text in lines of at most so many letters; a longer word has its own. Only
 * plain spaces end a line: a number may have others in it.
 */
export function linesOf(text: string, letters: number): readonly string[] {
  const line = new RegExp(`([^ ]{${letters},}|.{1,${letters}})( |$)`, "g");
  return text.match(line)?.map((one) => one.trim()) ?? [];
}
