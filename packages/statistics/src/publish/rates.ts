import type { DataSet, Source } from "@corett/model";
import { csvText } from "./csv.ts";

/**
 * Counts below this get no rate: a rate on fewer than 20 has a relative
 * standard error over 22 % (one over the root of 20, for a Poisson count), so
 * it moves for no reason that means anything.
 */
export const RATE_MINIMUM = 20;

/** A dated population, by country (alpha-2) and year. */
export interface Population {
  readonly source: Source;
  readonly people: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One rate with all that is needed to check it. */
export interface Rate {
  readonly at: readonly string[];
  readonly count: number;
  readonly population: number;
  /** Per 100,000 people, to two decimals. */
  readonly rate: number;
}

/** The rates of a data set. They stand in its order and are never ranked. */
export interface RateSet {
  readonly format: "corett/rates@1";
  readonly dataSet: string;
  readonly edition: string;
  readonly unit: "rate";
  readonly per: 100_000;
  readonly minimum: number;
  readonly population: Source;
  readonly dimensions: readonly string[];
  readonly rates: readonly Rate[];
}

const TOTAL = "_T";

/**
 * Rates per 100,000 where they can be borne: the count is published, it is of
 * the whole population of one country and year, it is not below the minimum,
 * and there is a population of that very year.
 */
export function ratesOf(
  set: DataSet,
  { source, people }: Population,
  minimum = RATE_MINIMUM,
): RateSet {
  const ids = set.dimensions.map(({ id }) => id);
  const rates = set.observations.flatMap(({ at, figure }): Rate[] => {
    const whole = at.every(
      (code, position) =>
        ids[position] === "country" ||
        ids[position] === "year" ||
        code === TOTAL,
    );
    const country = at[ids.indexOf("country")] ?? "";
    const year = at[ids.indexOf("year")] ?? "";
    const population = people.get(country)?.get(year);
    if (!whole || figure.kind !== "number" || figure.value < minimum) return [];
    if (population === undefined || population <= 0) return [];
    const rate = Math.round((figure.value * 1e7) / population) / 100;
    return [{ at, count: figure.value, population, rate }];
  });
  return {
    format: "corett/rates@1",
    dataSet: set.id,
    edition: set.edition,
    unit: "rate",
    per: 100_000,
    minimum,
    population: source,
    dimensions: ids,
    rates,
  };
}

/** The same as CSV. */
export function ratesCsv({ dimensions, rates, per }: RateSet): string {
  return csvText([
    [...dimensions, "count", "population", `rate_per_${String(per)}`],
    ...rates.map(({ at, count, population, rate }) => [
      ...at,
      count,
      population,
      rate.toFixed(2),
    ]),
  ]);
}
