import type { Source } from "@corett/model";
import { finderOf } from "../layout/read-cell.ts";
import { CODE_LISTS } from "../cube/code-lists.ts";
import { folded } from "../layout/spelling.ts";
import { type ByteSource, readTables } from "../read/read-tables.ts";
import { Refusal } from "../read/refusal.ts";
import type { Population } from "./rates.ts";

const NAMES = {
  country: ["country code", "iso3", "country", "pais"],
  year: ["year", "ano"],
  value: ["value", "population", "poblacion", "valor"],
};

/**
 * Reads a population file such as the World Bank's: a row a country and year.
 *
 * @param source - who counted and when it was released
 * @throws Refusal if it has no columns for country, year and value
 */
export async function readPopulation(
  file: ByteSource,
  source: Source,
): Promise<Population> {
  const { tables } = await readTables(file);
  const [table] = tables;
  const heads = table?.columns.map(({ codes, values }) =>
    folded(values.text(codes[0] ?? 0)),
  );
  const column = (names: readonly string[]) =>
    table?.columns[
      names.map((name) => heads?.indexOf(name) ?? -1).find((at) => at >= 0) ??
        -1
    ];
  const [country, year, value] = [
    column(NAMES.country),
    column(NAMES.year),
    column(NAMES.value),
  ];
  if (!table || !country || !year || !value) throw new Refusal("no-header");
  const finder = finderOf(CODE_LISTS.country);
  const people = new Map<string, Map<string, number>>();
  for (let row = 1; row < table.rowCount; row++) {
    const text = ({ codes, values }: typeof country) =>
      values.text(codes[row] ?? 0).trim();
    const index = finder.find(text(country));
    const code = CODE_LISTS.country.codes[index ?? -1]?.code;
    const count = Number(text(value));
    if (code === undefined || !Number.isFinite(count)) continue;
    const years = people.get(code) ?? new Map<string, number>();
    people.set(code, years.set(text(year), count));
  }
  return { source, people };
}
