import {
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  fileOf,
} from "../content.ts";
import {
  jsonPath,
  type Place,
  problem,
  type Problem,
  type Words,
} from "../problem.ts";

/** A name, a number, an id: what must not stand twice, and where it stands. */
interface Mark {
  readonly mark: string | number;
  readonly file: string;
  readonly at: Place;
}

/**
 * Reports every mark that stands more than once, at each of its places: which of
 * them is the slip only the editor knows.
 */
function twins(marks: readonly Mark[], what: Words): Problem[] {
  const places = new Map<string | number, Mark[]>();
  for (const one of marks)
    places.set(one.mark, [...(places.get(one.mark) ?? []), one]);
  return [...places.values()].flatMap((same) =>
    same.length === 1 ? [] : same.map((one) => twin(one, same, what)),
  );
}

function twin(one: Mark, same: readonly Mark[], what: Words): Problem {
  const others = same.filter((other) => other !== one);
  const places = others.map(({ file, at }) => `${file} ${jsonPath(at)}`);
  const list = places.join(", ");
  return problem(one.file, one.at, "duplicate", one.mark, [
    {
      es: `${what.es} que no se repite; también está en ${list}`,
      en: `${what.en} that is not repeated; it is in ${list} as well`,
    },
    { es: "cambie uno de los dos", en: "change one of the two" },
  ]);
}

const ID: Words = { es: "un id", en: "an id" };

/** The parts of a record that have an id of their own, found from anywhere. */
function partsOf(content: Content): Mark[] {
  return [
    ...content["key-messages"].flatMap(({ id, variants }) =>
      variants.map((variant, index) => ({
        mark: variant.id,
        file: fileOf("key-messages", id),
        at: ["variants", index, "id"],
      })),
    ),
    ...content.lines.flatMap((line) =>
      (["results", "activities"] as const).flatMap((list) =>
        line[list].map((item, index) => ({
          mark: item.id,
          file: fileOf("lines", line.id),
          at: [list, index, "id"],
        })),
      ),
    ),
  ];
}

/** Ids that name a part within its record only. */
function localIds(content: Content): Mark[][] {
  const marks = (
    kind: ContentKind,
    id: string,
    list: string,
    parts: readonly { readonly id: string }[],
  ) =>
    parts.map((part, index) => ({
      mark: part.id,
      file: fileOf(kind, id),
      at: [list, index, "id"],
    }));
  return [
    ...content["fact-sheets"].map(({ id, sections }) =>
      marks("fact-sheets", id, "sections", sections),
    ),
    ...content.infographics.map(({ id, blocks }) =>
      marks("infographics", id, "blocks", blocks),
    ),
    ...content["data-sets"].flatMap(({ id, notes, dimensions }) => [
      marks("data-sets", id, "notes", notes),
      marks("data-sets", id, "dimensions", dimensions),
    ]),
  ];
}

/** Numbers, places and countries that only one record may have. */
function oneEach(content: Content): Problem[] {
  const of = <K extends ContentKind>(
    kind: K,
    at: Place,
    markOf: (record: Content[K][number]) => string | number,
  ): Mark[] =>
    content[kind].map((record) => ({
      mark: markOf(record),
      file: fileOf(kind, record.id),
      at,
    }));
  const number = { es: "un número", en: "a number" };
  return [
    ...twins(
      of("lines", ["number"], (line) => line.number),
      number,
    ),
    ...twins(
      of("audiences", ["number"], (one) => one.number),
      number,
    ),
    ...twins(
      of("objectives", ["order"], ({ kind, order }) => `${kind} ${order}`),
      { es: "un lugar", en: "a place" },
    ),
    ...twins(
      of("members", ["country"], (one) => one.country),
      {
        es: "un país",
        en: "a country",
      },
    ),
    ...twins(
      of("content-plans", ["audience"], (plan) => plan.audience),
      {
        es: "un público",
        en: "an audience",
      },
    ),
    ...twins(
      of("languages", ["tag"], ({ tag }) => tag),
      {
        es: "una etiqueta",
        en: "a tag",
      },
    ),
    ...twins(
      of("translations", ["of"], (one) => `${one.language} ${one.of}`),
      { es: "una traducción", en: "a translation" },
    ),
    ...content["key-messages"].flatMap(({ id, variants }) =>
      twins(
        variants.map(({ audience }, index) => ({
          mark: audience,
          file: fileOf("key-messages", id),
          at: ["variants", index, "audience"],
        })),
        { es: "un público", en: "an audience" },
      ),
    ),
  ];
}

/**
 * An identifier names one thing in the whole content, whatever its kind; parts
 * that are only spoken of within their record are told apart there.
 */
export function checkUnique(content: Content): Problem[] {
  const records = CONTENT_KINDS.flatMap((kind) =>
    content[kind].map(({ id }) => ({
      mark: id,
      file: fileOf(kind, id),
      at: ["id"],
    })),
  );
  return [
    ...twins([...records, ...partsOf(content)], ID),
    ...localIds(content).flatMap((marks) => twins(marks, ID)),
    ...oneEach(content),
  ];
}
