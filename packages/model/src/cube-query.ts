import type { DataSet, Dimension, Observation } from "./data-set.ts";
import type { Figure } from "./figure.ts";

/** Which code is meant on each dimension that is held fast. */
export type Coordinates = Readonly<Record<string, string>>;

/**
 * One dimension of a cube by its id.
 *
 * @throws RangeError if the cube has no such dimension
 */
export function dimensionOf(cube: DataSet, id: string): Dimension {
  const found = cube.dimensions.find((one) => one.id === id);
  if (!found) throw new RangeError(`${cube.id} has no dimension "${id}"`);
  return found;
}

/**
 * The figure of one cell. A cell that the data set does not list is `missing`:
 * nothing was published, which is not zero.
 *
 * @throws RangeError if a dimension is left open or a code is unknown
 */
export function figureAt(cube: DataSet, where: Coordinates): Figure {
  return observationAt(cube, where)?.figure ?? { kind: "missing" };
}

/**
 * What a data set says of one cell, if it lists it.
 *
 * @throws RangeError as {@link figureAt}
 */
export function observationAt(
  cube: DataSet,
  where: Coordinates,
): Observation | undefined {
  const key = cube.dimensions
    .map(({ id, codes }) => {
      const code = where[id];
      if (!codes.some((one) => one.code === code))
        throw new RangeError(`${cube.id}: "${code ?? ""}" is no code of ${id}`);
      return code;
    })
    .join(" ");
  return cube.observations.find(({ at }) => at.join(" ") === key);
}

/** A sum over one dimension that says which parts it is made of. */
export interface PartialSum {
  readonly figure: Figure;
  /** Codes whose numbers are in the sum. */
  readonly counted: readonly string[];
  /** Codes for which there is nothing to add. */
  readonly missing: readonly string[];
}

/**
 * Adds the cells along one dimension. Missing parts are left out and named. If
 * any part is "below n" or suppressed there is no sum: publishing one would
 * give that part away by subtraction.
 *
 * @throws RangeError as {@link figureAt}
 */
export function sumOver(
  cube: DataSet,
  over: string,
  where: Coordinates,
): PartialSum {
  const { codes, sums } = dimensionOf(cube, over);
  const totals = new Set(sums.map(({ total }) => total));
  const parts = codes
    .filter(({ code }) => !totals.has(code))
    .map(({ code }) => ({
      code,
      figure: figureAt(cube, { ...where, [over]: code }),
    }));
  const counted: string[] = [];
  const missing: string[] = [];
  let value = 0;
  let hidden = false;
  for (const { code, figure } of parts) {
    if (figure.kind === "number") {
      counted.push(code);
      value += figure.value;
    } else if (figure.kind === "missing" || figure.kind === "not-applicable") {
      missing.push(code);
    } else {
      hidden = true;
    }
  }
  return {
    figure: hidden
      ? { kind: "suppressed" }
      : counted.length > 0
        ? { kind: "number", value }
        : { kind: "missing" },
    counted,
    missing,
  };
}
