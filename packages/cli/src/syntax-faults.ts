import type { ParseError } from "jsonc-parser";
import type { SyntaxFault } from "./syntax-words.ts";

/** Something that is wrong with a text as JSON, and where, in UTF-16 units. */
export interface FoundFault {
  readonly fault: SyntaxFault;
  readonly offset: number;
}

/** The error codes of jsonc-parser (`ParseErrorCode`) that mean one thing only. */
const PLAIN: Readonly<Record<number, SyntaxFault>> = {
  2: "number",
  5: "colon",
  7: "brace",
  8: "bracket",
  9: "end",
  10: "comment",
  12: "open-text",
  14: "unicode",
  15: "escape",
  16: "control",
};

const INVALID_SYMBOL = 1;
const NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMA_EXPECTED = 6;

/** Signs that each stand for themselves: one says nothing about what follows it. */
const ALONE: ReadonlySet<SyntaxFault> = new Set([
  "quote-sign",
  "space-sign",
  "conflict",
  "comment",
]);

/** After these, what is told further down is true all the same. */
const HARMLESS: ReadonlySet<SyntaxFault> = new Set([
  "bare-value",
  "colon",
  "comma",
  "comment",
  "last-comma",
  "unicode",
  "escape",
  "control",
]);

const CONFLICT = /^(?:<{7}|={7}|>{7})/;
const QUOTE_SIGN = /^['“”„«»‘’‚‹›`´]/;
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;

/** A sign that JSON does not know: which slip puts it there? */
function symbolAt(text: string, offset: number): SyntaxFault {
  const rest = text.slice(offset, offset + 8);
  if (CONFLICT.test(rest)) return "conflict";
  if (QUOTE_SIGN.test(rest)) return "quote-sign";
  if (UNSEEN.test(rest)) return "space-sign";
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  // `"en": "Say "hello" to them"`: the text ends where the inner quotation begins.
  if (/:\s*".*"\s*$/.test(line)) return "inner-quote";
  return /:\s*$/.test(line) ? "bare-value" : "bare-text";
}

function faultOf(text: string, found: ParseError): FoundFault {
  const { offset } = found;
  const error: number = found.error; // its enum exists for the compiler only
  const plain = PLAIN[error];
  if (plain === "brace" || plain === "bracket")
    // Where the text ends, and not on the empty lines after it.
    return { fault: plain, offset: text.slice(0, offset).trimEnd().length };
  if (plain) return { fault: plain, offset };
  if (text.trim() === "") return { fault: "empty", offset: 0 };
  if (error === INVALID_SYMBOL)
    return { fault: symbolAt(text, offset), offset };
  const before = text.slice(0, offset).trimEnd();
  const next = text[offset] ?? "";
  const isNumber = /\d/.test(next) && /:\s*-?\d+,?$/.test(before);
  if (error === COMMA_EXPECTED)
    return { fault: isNumber ? "number" : "comma", offset };
  if (before.endsWith(",") && /[}\]]/.test(next))
    return { fault: "last-comma", offset: before.length - 1 };
  if (isNumber) return { fault: "number", offset };
  if (error === NAME_EXPECTED) return { fault: "field-name", offset };
  return { fault: error === VALUE_EXPECTED ? "value" : "other", offset };
}

/**
 * The parser's errors as slips of an editor. One slip makes the parser stumble
 * several times: only the first of a line is kept, and after one that leaves it
 * lost only signs that are wrong wherever they stand.
 *
 * @param lineOf - the number of the line of an offset
 */
export function faultsIn(
  text: string,
  errors: readonly ParseError[],
  lineOf: (offset: number) => number,
): readonly FoundFault[] {
  const kept: FoundFault[] = [];
  let last = 0;
  let isLost = false;
  for (const error of errors) {
    const found = faultOf(text, error);
    const line = lineOf(found.offset);
    if (line <= last || (isLost && !ALONE.has(found.fault))) continue;
    kept.push(found);
    last = line;
    isLost ||= !HARMLESS.has(found.fault);
  }
  return kept;
}
