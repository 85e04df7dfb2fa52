import { writeFile } from "node:fs/promises";
import { templateName, writeTemplate } from "@corett/statistics";
import { EXIT, type Exit, UsageError } from "../../terminal.ts";
import { needed, numberOf, pathOf, say, type StatsCall } from "./stats-call.ts";

/** `corett stats template --country GT --year 2026` */
export async function template(call: StatsCall): Promise<Exit> {
  const { values, speech, terminal } = call;
  const country = needed(values.country, {
    es: "diga el país con --country, como --country GT",
    en: "name the country with --country, such as --country GT",
  }).toUpperCase();
  const year = numberOf(values.year, "--year");
  if (year === undefined)
    throw new UsageError({
      es: "diga el año con --year, como --year 2026",
      en: "name the year with --year, such as --year 2026",
    });
  const rows = values.rows ?? "cases";
  if (rows !== "cases" && rows !== "counts")
    throw new UsageError({
      es: "--rows puede ser cases (una fila por persona) o counts (una por cifra)",
      en: "--rows can be cases (a row a person) or counts (a row a figure)",
    });
  const options = { country, year, rows, language: speech } as const;
  let bytes: Uint8Array;
  try {
    bytes = writeTemplate(options);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new UsageError({
      es: `no hay plantilla para ${country}, ${String(year)}: use el código de uno de los nueve países (GT, BZ, HN, SV, NI, CR, PA, MX, DO) y un año desde 1990`,
      en: `there is no template for ${country}, ${String(year)}: use the code of one of the nine countries (GT, BZ, HN, SV, NI, CR, PA, MX, DO) and a year from 1990`,
    });
  }
  const name = values.out ?? templateName(options);
  await writeFile(pathOf(call, name), bytes);
  terminal.out(`${say(call, "Plantilla", "Template")}: ${name}\n`);
  return EXIT.good;
}
