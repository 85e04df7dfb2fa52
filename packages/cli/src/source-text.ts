import type { Place } from "@corett/model";
import jsonc, { type Node, type ParseError } from "jsonc-parser";

/** A place in a text, as editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A JSON text that remembers where everything in it stands. */
export interface SourceText {
  /** What it says; undefined if it is no JSON. */
  readonly value: unknown;
  /** What is wrong with it as JSON, each with its place in the text. */
  readonly errors: readonly { readonly code: number; readonly at: Position }[];
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

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
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

/** Reads a JSON text. Nothing is thrown for a bad one. */
export function readSource(text: string): SourceText {
  const errors: ParseError[] = [];
  const root = jsonc.parseTree(text, errors, STRICT);
  const position = (offset: number) => positionIn(text, offset);
  const isGood = root !== undefined && errors.length === 0;
  return {
    value: isGood ? jsonc.getNodeValue(root) : undefined,
    errors: errors.map(({ error, offset }) => ({
      code: error,
      at: position(offset),
    })),
    twice: isGood
      ? [...repeated(root, [])].map(({ place, node }) => ({
          place,
          at: position(node.offset),
        }))
      : [],
    locate: (place, what) => {
      if (!root) return { line: 1, column: 1 };
      const { node, found } = nodeAt(root, place);
      const isField = found && node.parent?.type === "property";
      const named =
        what === "name" && isField ? node.parent.children?.[0] : undefined;
      return position((named ?? node).offset);
    },
  };
}
