/** The same words in the two languages that editors read. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/** A place in a JSON file: the keys and list places that lead to it. */
export type Place = readonly (string | number)[];

/** One thing that is wrong with a content file, for the person who mends it. */
export interface Problem {
  /** The file, as the caller names it. */
  readonly file: string;
  /** Where in it; empty for the whole file. */
  readonly at: Place;
  /** A stable code: zod's, or the kit's own rule. */
  readonly code: string;
  /**
   * `error`: the content cannot be published so. `notice`: it can, but somebody
   * should look at it.
   */
  readonly level: "error" | "notice";
  /** What stands there, as JSON, cut short; absent if nothing does. */
  readonly value?: string;
  /** What should stand there, or what the rule is. */
  readonly expected: Words;
  /** How to mend it. */
  readonly mend: Words;
}

/** A place as a JSONPath (RFC 9535), such as `$.variants[2].text['es-419']`. */
export function jsonPath(at: Place): string {
  const steps = at.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(step)
      ? `.${step}`
      : `[${quoted(step)}]`;
  });
  return `$${steps.join("")}`;
}

function quoted(name: string): string {
  return `'${name.replace(/[\\']/g, String.raw`\$&`)}'`;
}

/** Long enough to recognise a value by. */
const VALUE_LENGTH = 60;

/** What nobody sees is shown by its number, as JSON writes it. */
const unseen = (sign: string) =>
  String.raw`\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

/** What stands in a place, short enough for a line; undefined for nothing. */
export function shownValue(value: unknown): string | undefined {
  // A whole object says nothing that its place does not.
  if (value === undefined || (typeof value === "object" && value))
    return undefined;
  // JSON has no infinite numbers; 1e999 is read as one.
  const json =
    typeof value === "number" ? String(value) : JSON.stringify(value);
  const shown = json.replace(/\p{Cf}|\u00A0/gu, unseen);
  return shown.length > VALUE_LENGTH
    ? `${shown.slice(0, VALUE_LENGTH)}…`
    : shown;
}

/** Builds a problem; leaves the value out where there is none to show. */
export function problem(
  file: string,
  at: Place,
  code: string,
  value: unknown,
  [expected, mend]: readonly [expected: Words, mend: Words],
  level: Problem["level"] = "error",
): Problem {
  const shown = shownValue(value);
  return {
    file,
    at,
    code,
    level,
    ...(shown !== undefined && { value: shown }),
    expected,
    mend,
  };
}
