import { type Content, type ContentKind, fileOf } from "../content.ts";
import { stepInto } from "../place.ts";
import { type Place, problem, type Problem } from "../problem.ts";

/** A field that names another record. `[]` stands for every entry of a list. */
interface Reference {
  readonly from: ContentKind;
  readonly path: string;
  readonly to: ContentKind;
}

/** All fields that name a record of another kind. */
export const REFERENCES: readonly Reference[] = [
  { from: "alliances", path: "partners[]", to: "organizations" },
  { from: "content-plans", path: "audience", to: "audiences" },
  { from: "content-plans", path: "channels[]", to: "channels" },
  { from: "content-plans", path: "products[]", to: "products" },
  { from: "data-sets", path: "source", to: "sources" },
  { from: "fact-sheets", path: "sources[]", to: "sources" },
  { from: "indicators", path: "line", to: "lines" },
  { from: "infographics", path: "blocks[].dataSet", to: "data-sets" },
  { from: "infographics", path: "blocks[].part.dataSet", to: "data-sets" },
  { from: "infographics", path: "blocks[].whole.dataSet", to: "data-sets" },
  { from: "key-messages", path: "variants[].audience", to: "audiences" },
  { from: "key-messages", path: "variants[].sources[]", to: "sources" },
  { from: "organizations", path: "audience", to: "audiences" },
  { from: "tasks", path: "line", to: "lines" },
  { from: "translations", path: "language", to: "languages" },
];

/** Kinds that exist to be named: a record that nothing names may be a slip. */
const TO_BE_NAMED: readonly ContentKind[] = ["channels", "products", "sources"];

function* valuesAt(
  value: unknown,
  steps: readonly string[],
  at: Place = [],
): Generator<readonly [Place, string]> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") yield [at, value];
  } else if (step === "[]") {
    if (Array.isArray(value))
      for (const [index, one] of (value as unknown[]).entries())
        yield* valuesAt(one, rest, [...at, index]);
  } else yield* valuesAt(stepInto(value, step), rest, [...at, step]);
}

/** `blocks[].part.dataSet` as steps. */
const stepsOf = (path: string) => path.replaceAll("[]", ".[]").split(".");

/** The ids of each kind: of the records, and of files that could not be read. */
export type KnownIds = ReadonlyMap<ContentKind, ReadonlySet<string>>;

/** Every reference leads somewhere. */
export function checkReferences(content: Content, known: KnownIds): Problem[] {
  return REFERENCES.flatMap(({ from, path, to }) =>
    content[from].flatMap((record) =>
      [...valuesAt(record, stepsOf(path))]
        .filter(([, id]) => !known.get(to)?.has(id))
        .map(([at, id]) =>
          problem(fileOf(from, record.id), at, "reference", id, [
            {
              es: `el id de un archivo de la carpeta «${to}»`,
              en: `the id of a file in the folder “${to}”`,
            },
            {
              es: `corrija el id o agregue ${fileOf(to, id)}`,
              en: `correct the id or add ${fileOf(to, id)}`,
            },
          ]),
        ),
    ),
  );
}

/** What is there to be named by others is named by one of them. */
export function noticeUnused(content: Content): Problem[] {
  const named = new Set(
    REFERENCES.flatMap(({ from, path }) =>
      content[from].flatMap((record) =>
        [...valuesAt(record, stepsOf(path))].map(([, id]) => id),
      ),
    ),
  );
  return TO_BE_NAMED.flatMap((kind) =>
    content[kind]
      .filter(({ id }) => !named.has(id))
      .map(({ id }) =>
        problem(
          fileOf(kind, id),
          ["id"],
          "unused",
          id,
          [
            {
              es: "que otro archivo use este registro",
              en: "that another file uses this record",
            },
            {
              es: "nómbrelo donde haga falta o borre el archivo",
              en: "name it where it is needed or delete the file",
            },
          ],
          "notice",
        ),
      ),
  );
}
