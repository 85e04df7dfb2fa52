import type { Place } from "@corett/model";
import jsonc, { type Node, type ParseError } from "jsonc-parser";
import { faultsIn } from "./syntax-faults.ts";
import type { SyntaxFault } from "./syntax-words.ts";

/** A place in a text, as editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a file begins. */
export const START: Position = { line: 1, column: 1 };

/** A JSON text that remembers where everything in it stands. */
export interface SourceText {
  /** What it says; undefined if it is no JSON. */
  readonly value: unknown;
  /** What is wrong with it as JSON, each with its place in the text. */
  readonly errors: readonly {
    readonly fault: SyntaxFault;
    readonly at: Position;
  }[];
  /** Fields that stand twice in their object, of which readers see only one. */
  readonly twice: readonly { readonly place: Place; readonly at: Position }[];
  /**
   * Where a value begins. Of a field that is not there, where the object
   * begins that lacks it; of a field whose name is meant, the name.
   */
  readonly locate: (place: Place, what: "value" | "name") => Position;
}

/** Strict JSON: what `JSON.parse` accepts, and nothing else. */
const STRICT = {
  allowTrailingComma: false,
  allowEmptyContent: false,
  disallowComments: true,
} as const;

/** Finds the position of an offset; a line ends as editors end it. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The node of a place, or of the nearest thing around it that is there. */
function nodeAt(root: Node, place: Place): { node: Node; found: boolean } {
  let node = root;
  for (const step of place) {
    const next =
      node.type === "array" && typeof step === "number"
        ? node.children?.[step]
        : node.children?.find(
            (one) =>
              one.type === "property" && one.children?.[0]?.value === step,
          )?.children?.[1];
    if (!next) return { node, found: false };
    node = next;
  }
  return { node, found: true };
}

/** Fields whose name another field of the same object has already. */
function* repeated(
  node: Node,
  place: Place,
): Generator<{ place: Place; node: Node }> {
  const seen = new Set<unknown>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === "array") {
      yield* repeated(child, [...place, index]);
      continue;
    }
    const [name, value] = child.children ?? [];
    if (!name || !value) continue;
    const here = [...place, String(name.value)];
    if (seen.has(name.value)) yield { place: here, node: name };
    seen.add(name.value);
    yield* repeated(value, here);
  }
}

function read(text: string): SourceText {
  const errors: ParseError[] = [];
  const root = jsonc.parseTree(text, errors, STRICT);
  const position = positionsIn(text);
  const isGood = root !== undefined && errors.length === 0;
  return {
    value: isGood ? jsonc.getNodeValue(root) : undefined,
    errors: faultsIn(text, errors, (offset) => position(offset).line).map(
      ({ fault, offset }) => ({ fault, at: position(offset) }),
    ),
    twice: isGood
      ? [...repeated(root, [])].map(({ place, node }) => ({
          place,
          at: position(node.offset),
        }))
      : [],
    locate: (place, what) => {
      if (!root) return START;
      const { node, found } = nodeAt(root, place);
      const isField = found && node.parent?.type === "property";
      const named =
        what === "name" && isField ? node.parent.children?.[0] : undefined;
      return position((named ?? node).offset);
    },
  };
}

/** Reads a JSON text. Nothing is thrown for a bad one. */
export function readSource(text: string): SourceText {
  try {
    return read(text);
  } catch (thrown) {
    // The parser calls itself for each bracket; thousands of them are too many.
    if (!(thrown instanceof RangeError)) throw thrown;
    return {
      value: undefined,
      errors: [{ fault: "deep", at: START }],
      twice: [],
      locate: () => START,
    };
  }
}
