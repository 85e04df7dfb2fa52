import { type Content, fileOf } from "../content.ts";
import type { DataSet } from "../data-set.ts";
import type { InfographicBlock } from "../infographic.ts";
import { type Place, problem, type Problem } from "../problem.ts";

/** Says what is wrong at a place of the infographic. */
type Tell = (at: Place, value: unknown, known: readonly string[]) => void;

const codesOf = (cube: DataSet, dimension: string) =>
  cube.dimensions
    .find(({ id }) => id === dimension)
    ?.codes.map(({ code }) => code);

function checkDimension(cube: DataSet, at: Place, id: string, tell: Tell) {
  const known = cube.dimensions.map((one) => one.id);
  if (!known.includes(id)) tell(at, id, known);
}

/** Codes exist, and every dimension that the block does not span has one. */
function checkWhere(
  cube: DataSet,
  at: Place,
  where: Readonly<Record<string, string>>,
  spanned: readonly string[],
  tell: Tell,
) {
  for (const [dimension, code] of Object.entries(where)) {
    const codes = codesOf(cube, dimension);
    if (!codes) checkDimension(cube, [...at, dimension], dimension, tell);
    else if (!codes.includes(code)) tell([...at, dimension], code, codes);
  }
  for (const { id, codes } of cube.dimensions)
    if (!spanned.includes(id) && where[id] === undefined)
      tell(
        [...at, id],
        undefined,
        codes.map(({ code }) => code),
      );
}

function checkLines(
  block: Extract<InfographicBlock, { kind: "lines" }>,
  cube: DataSet,
  at: Place,
  tell: Tell,
) {
  checkDimension(cube, [...at, "along"], block.along, tell);
  checkDimension(cube, [...at, "series"], block.series, tell);
  const along = codesOf(cube, block.along);
  for (const end of ["from", "to"] as const)
    if (along && !along.includes(block[end]))
      tell([...at, end], block[end], along);
  checkPick(cube, at, block.series, block.pick, tell);
}

function checkPick(
  cube: DataSet,
  at: Place,
  dimension: string,
  pick: readonly string[],
  tell: Tell,
) {
  const known = codesOf(cube, dimension);
  pick.forEach((code, index) => {
    if (known && !known.includes(code))
      tell([...at, "pick", index], code, known);
  });
}

type Spanning = Extract<
  InfographicBlock,
  { kind: "number" | "bars" | "stacked" | "map" }
>;

/** The dimensions that a block runs over, and the fields that name them. */
function spansOf(block: Spanning): readonly (readonly [string, string])[] {
  switch (block.kind) {
    case "number":
      return [["over", block.over]];
    case "bars":
      return [["by", block.by]];
    case "stacked":
      return [
        ["by", block.by],
        ["divided", block.divided],
      ];
    case "map":
      return [["dataSet", "country"]];
  }
}

function checkBlock(
  block: InfographicBlock,
  cubes: ReadonlyMap<string, DataSet>,
  at: Place,
  tell: Tell,
) {
  if (block.kind === "text" || block.kind === "steps") return;
  if (block.kind === "pictogram") {
    for (const end of ["part", "whole"] as const) {
      const cube = cubes.get(block[end].dataSet);
      if (cube)
        checkWhere(cube, [...at, end, "where"], block[end].where, [], tell);
    }
    return;
  }
  const cube = cubes.get(block.dataSet);
  // A data set that does not exist has been reported as a reference.
  if (!cube) return;
  if (block.kind === "lines") {
    checkLines(block, cube, at, tell);
    return;
  }
  const spans = spansOf(block);
  for (const [field, dimension] of spans)
    checkDimension(cube, [...at, field], dimension, tell);
  if (block.kind === "stacked")
    checkPick(cube, at, block.divided, block.pick, tell);
  const spanned = spans.map(([, dimension]) => dimension);
  checkWhere(cube, [...at, "where"], block.where, spanned, tell);
}

/** The cells that an infographic names are cells of its data sets. */
export function checkInfographics(content: Content): Problem[] {
  const cubes = new Map(content["data-sets"].map((cube) => [cube.id, cube]));
  const problems: Problem[] = [];
  for (const { id, blocks } of content.infographics)
    blocks.forEach((block, index) => {
      checkBlock(block, cubes, ["blocks", index], (at, value, known) => {
        const list = known.join(", ");
        problems.push(
          problem(fileOf("infographics", id), at, "cell", value, [
            {
              es: `uno de los que tiene el conjunto de datos: ${list}`,
              en: `one of those that the data set has: ${list}`,
            },
            {
              es: "elija uno de ellos, o agréguelo al conjunto de datos",
              en: "choose one of them, or add it to the data set",
            },
          ]),
        );
      });
    });
  return problems;
}
