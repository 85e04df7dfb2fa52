import { published } from "@corett/content";
import { documentMark, snippetOf } from "@corett/elements/words";

type PublishedDocument = Parameters<typeof documentMark>[0];

export type Json =
  null | boolean | number | string | Json[] | { [key: string]: Json };

/** The field that a place is of: a text in two languages is one field. */
const fieldOf = (path: readonly string[]) =>
  path.filter((key) => key !== "es-419" && key !== "en").join("/");

/** Every field of a form once. */
const fieldsOf = ({ open }: Form) => [...new Set(open.map(fieldOf))];

/**
 * Which text a field gets: a step that shares no factor with their number, so
 * that neighbours differ.
 */
const placeOf = (turn: number, field: number, count: number) =>
  (turn + field * 7919) % count;

/** The first turns, so many that every text has been in some field. */
export function turnsFor(form: Form, count: number): readonly number[] {
  const fields = fieldsOf(form);
  const turns: number[] = [];
  for (const met = new Set<number>(); met.size < count;) {
    const turn = turns.length;
    turns.push(turn);
    fields.forEach((_, field) => met.add(placeOf(turn, field, count)));
  }
  return turns;
}

/**
 * The document with a hostile text in every open field: over all turns every
 * field gets every text.
 */
export function filled(
  form: Form,
  payloads: readonly string[],
  turn: number,
): Json {
  const fields = fieldsOf(form);
  const copy = structuredClone(form.document);
  for (const path of form.open) {
    const field = fields.indexOf(fieldOf(path));
    const index = placeOf(turn, field, payloads.length);
    put(copy, path, payloads[index] ?? "");
  }
  return copy;
}

function put(at: Json, [key = "", ...rest]: readonly string[], value: string) {
  if (!at || typeof at !== "object") return;
  if (rest.length > 0) put(Reflect.get(at, key) as Json, rest, value);
  else Reflect.set(at, key, value);
}

/** A document to fill with hostile texts, and the fields that take them. */
export interface Form {
  readonly format: string;
  readonly document: Json;
  /** Fields that take any text: all are filled at once. */
  readonly open: readonly (readonly string[])[];
  /** Fields whose text decides what the document is: one at a time. */
  readonly strict: readonly (readonly string[])[];
}

/** No hotline is published, so this one is invented. */
const hotline: Json = {
  format: "corett/hotline@1",
  id: "sample",
  country: "GT",
  place: { "es-419": "Guatemala", en: "Guatemala" },
  operator: { "es-419": "Línea de ejemplo", en: "Sample line" },
  operatorKind: { "es-419": "oficina", en: "office" },
  number: "000-0000",
  e164: "+0000000000",
  whatsapp: "+0000000000",
  web: "https://ejemplo.example",
  topics: [{ "es-419": "trata", en: "trafficking" }],
  hours: { "es-419": "a toda hora", en: "at any hour" },
  languages: ["es"],
  free: true,
  anonymous: true,
  verifiedBy: { "es-419": "nadie", en: "nobody" },
  verifiedOn: "2026-11-01",
  validUntil: "2999-10-31",
  otherwise: { "es-419": "la institución", en: "the body" },
  sample: true,
};

/** Rows and columns must stay as many as they are. */
const WHOLE = new Set(["cells", "columns"]);

const kindOf = (value: Json) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? `${JSON.stringify(value["kind"])} ${Object.keys(value).join()}`
    : typeof value;

/** A document with one of each: the same fields, fewer of them. */
function trimmed(value: Json, key = ""): Json {
  if (Array.isArray(value)) {
    const kept =
      WHOLE.has(key) || value.every((one) => Array.isArray(one))
        ? value.slice(0, key === "rows" ? 2 : 10)
        : key === "rows"
          ? value.slice(0, 2)
          : key === "" // the cells of a row
            ? value
            : value.filter(
                (one, index) =>
                  value.findIndex((other) => kindOf(other) === kindOf(one)) ===
                  index,
              );
    return kept.map((one) => trimmed(one));
  }
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, trimmed(one, name)]),
  );
}

/** The place of every text and every number. */
function* leaves(
  value: Json,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  if (typeof value === "string" || typeof value === "number") yield path;
  else if (value && typeof value === "object")
    for (const [key, one] of Object.entries(value))
      yield* leaves(one, [...path, key]);
}

/** The same document with another value at one place. */
export function withValue(
  document: Json,
  [key, ...rest]: readonly string[],
  value: string,
): Json {
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((one, index) =>
      `${index}` === key ? withValue(one, rest, value) : one,
    );
  if (!document || typeof document !== "object") return document;
  return { ...document, [key]: withValue(document[key] ?? null, rest, value) };
}

/**
 * A document as HTML, whatever it is.
 *
 * @throws Error if it is no document that the kit knows
 */
export const snippetIn = (document: Json, language: string): string =>
  snippetOf(
    documentMark(document as unknown as PublishedDocument, language), // a page may give anything
  );

/** Whether a view shows the document, whatever stands at a place. */
function isShown(document: Json, path: readonly string[]): boolean {
  return ["x", "https://a.example", "#"].every((value) => {
    try {
      snippetIn(withValue(document, path, value), "es-419");
      return true;
    } catch {
      return false;
    }
  });
}

function formOf(documents: readonly Json[]): Form {
  const fields = (one: Json) => [...leaves(one)].length;
  // Of each format the document with most fields; blocks of all of them.
  const all = documents.map((one) => trimmed(one));
  const [document = null] = all.toSorted((a, b) => fields(b) - fields(a));
  if (!document || typeof document !== "object" || Array.isArray(document))
    throw new Error("a published document is no object");
  const blocks = documents.flatMap((one) =>
    one && typeof one === "object" && !Array.isArray(one) && one["blocks"]
      ? one["blocks"]
      : [],
  ) as Json[];
  const whole: Json = blocks.length
    ? { ...document, blocks: trimmed(blocks, "blocks") }
    : document;
  const paths = [...leaves(whole)];
  const open = paths.filter((path) => isShown(whole, path));
  return {
    format: (document as { format: string }).format,
    document: whole,
    open,
    strict: paths.filter((path) => !open.includes(path)),
  };
}

const everything = [...(published as unknown as readonly Json[]), hotline]; // all are JSON
const formats = new Set(
  everything.map((one) => (one as { format: string }).format),
);

/** A form of every format that is published. */
export const forms: readonly Form[] = [...formats].map((format) =>
  formOf(
    everything.filter((one) => (one as { format: string }).format === format),
  ),
);
