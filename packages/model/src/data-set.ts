import { z } from "zod";
import { FORMS } from "./forms.ts";
import { approval } from "./approval.ts";
import { figure, firmness } from "./figure.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** A code of a dimension: `GT`, `2022`, `F`. `_T` is a total (SDMX). */
export const dimensionCode = z
  .string()
  .regex(FORMS.dimensionCode.regex)
  .meta({ id: "DimensionCode" });

/**
 * A code that is the sum of others. One total may have several sums: groupings
 * need not nest, so this is a graph and not a tree.
 */
export const dimensionSum = z
  .strictObject({
    total: dimensionCode,
    parts: z.array(dimensionCode).min(1),
  })
  .meta({ id: "DimensionSum" });

/** One way in which the counts are broken down, with its code list. */
export const dimension = z
  .strictObject({
    id: identifier,
    label: bilingualText,
    codes: z
      .array(z.strictObject({ code: dimensionCode, label: bilingualText }))
      .min(1),
    sums: z.array(dimensionSum),
  })
  .meta({ id: "Dimension" });
export type Dimension = z.infer<typeof dimension>;

/** One cell of the cube. */
export const observation = z
  .strictObject({
    /** One code a dimension, in the order of the cube's dimensions. */
    at: z.array(dimensionCode).min(1),
    figure,
    /** How firm it is. */
    status: firmness,
    /** Ids of the cube's notes that concern this cell. */
    notes: z.array(identifier).optional(),
  })
  .meta({ id: "Observation" });
export type Observation = z.infer<typeof observation>;

/**
 * What is counted: people, cases, or steps of the authorities. Trafficking in
 * persons and smuggling of migrants are different crimes and never add up.
 */
export const concept = z.enum([
  "trafficking-victims",
  "trafficking-cases",
  "trafficking-investigations",
  "trafficking-prosecutions",
  "trafficking-convictions",
  "smuggled-migrants",
  "smuggling-cases",
  "smuggling-investigations",
  "smuggling-prosecutions",
  "smuggling-convictions",
]);
export type Concept = z.infer<typeof concept>;

/**
 * How far the authorities had come when the person or case was counted;
 * `not-applicable` for steps of the authorities themselves.
 */
export const stage = z.enum([
  "possible",
  "detected",
  "identified",
  "confirmed",
  "assisted",
  "not-applicable",
]);
export type Stage = z.infer<typeof stage>;

const dataSetShape = z.strictObject({
  id: identifier,
  title: bilingualText,
  /** The day on which this edition of the data set was made. */
  edition: calendarDate,
  /** Counts up with each correction of the same figures; 1 if absent. */
  vintage: z.int().min(1).optional(),
  unit: z.literal("count"),
  concept,
  stage,
  /** What one unit of the count is, in a sentence. */
  counts: bilingualText,
  /** Id of the source that the figures come from. */
  source: identifier,
  /** How the figures were taken over or worked out. */
  method: bilingualText,
  /** What a reader must know to read them right. */
  caveats: z.array(bilingualText).min(1),
  notes: z.array(z.strictObject({ id: identifier, text: bilingualText })),
  dimensions: z.array(dimension).min(1),
  observations: z.array(observation).min(1),
  status: approval,
});
export type DataSet = z.infer<typeof dataSetShape>;

type Report = (path: PropertyKey[], rule: string, detail?: string) => void;

function checkDimension({ codes, sums }: Dimension, at: number, tell: Report) {
  const known = new Set(codes.map(({ code }) => code));
  if (known.size < codes.length)
    tell(["dimensions", at, "codes"], "duplicate-code");
  sums.forEach(({ total, parts }, index) => {
    for (const code of [total, ...parts])
      if (!known.has(code))
        tell(["dimensions", at, "sums", index], "unknown-code", code);
  });
}

function checkObservations(cube: DataSet, tell: Report) {
  const seen = new Set<string>();
  const notes = new Set(cube.notes.map(({ id }) => id));
  const known = cube.dimensions.map(
    ({ codes }) => new Set(codes.map(({ code }) => code)),
  );
  cube.observations.forEach(({ at, notes: cited }, index) => {
    const path = ["observations", index, "at"];
    if (at.length !== known.length) tell(path, "coordinates", at.join(" "));
    at.forEach((code, position) => {
      if (known[position]?.has(code) === false)
        tell(path, "unknown-code", code);
    });
    const key = at.join(" ");
    if (seen.has(key)) tell(path, "duplicate-cell", key);
    seen.add(key);
    for (const id of cited ?? [])
      if (!notes.has(id)) tell(path, "unknown-note", id);
  });
}

/** Where a total and all its parts are numbers, they must agree. */
function checkSums(cube: DataSet, tell: Report) {
  const numbers = new Map<string, number>();
  for (const { at, figure: cell } of cube.observations)
    if (cell.kind === "number") numbers.set(at.join(" "), cell.value);
  cube.observations.forEach(({ at, figure: cell }, index) => {
    if (cell.kind !== "number") return;
    cube.dimensions.forEach(({ sums }, position) => {
      for (const { total, parts } of sums) {
        if (at[position] !== total) continue;
        const values = parts.map((part) =>
          numbers.get(at.with(position, part).join(" ")),
        );
        if (values.includes(undefined)) continue;
        const sum = values.reduce<number>((all, one) => all + (one ?? 0), 0);
        if (sum !== cell.value)
          tell(
            ["observations", index, "figure"],
            "sum",
            `${cell.value} ≠ ${sum}`,
          );
      }
    });
  });
}

/**
 * A cube of counts with everything that a figure needs to be quoted: what was
 * counted, at which stage, by whom, released when, and what to beware of.
 *
 * Beyond the shape it checks that codes and notes exist, that no cell stands
 * twice, and that published totals agree with their parts where all of them
 * are numbers.
 */
export const dataSet = dataSetShape
  .superRefine((cube, context) => {
    const tell: Report = (path, rule, detail) => {
      context.addIssue({
        code: "custom",
        path,
        params: { corett: rule, detail },
      });
    };
    cube.dimensions.forEach((one, index) => {
      checkDimension(one, index, tell);
    });
    checkObservations(cube, tell);
    checkSums(cube, tell);
  })
  .meta({ id: "DataSet" });
