import { COUNTRIES, type DataSet, type Observation } from "@corett/model";
import { DETECTED, DETECTED_CAVEATS } from "./detected.ts";
import { COUNTRY_LIST } from "./countries.ts";
import { type GlotipRow, indexRows, readValue } from "./glotip.ts";

function yearsOf(rows: Iterable<GlotipRow>): string[] {
  const known = [...rows].map(({ year }) => Number(year));
  const first = Math.min(...known);
  const count = Math.max(...known) - first + 1;
  return Array.from({ length: count }, (_, index) => String(first + index));
}

/** Detected victims by country and year, as UNODC published them. */
export function detectedVictimsSet(
  rows: readonly GlotipRow[],
  file: string,
): DataSet {
  const totals = indexRows(rows, "Total", file);
  const years = yearsOf(totals.values());
  const observations = COUNTRIES.flatMap((code) => {
    const iso3 = COUNTRY_LIST.find((one) => one.code === code)?.iso3 ?? "";
    return years.map((year): Observation => {
      const row = totals.get(`${iso3} ${year}`);
      const at = [code, year];
      if (!row) return { at, figure: { kind: "missing" }, status: "normal" };
      const { figure, doubtful } = readValue(row, file);
      return doubtful
        ? { at, figure, status: "normal", notes: ["doubtful"] }
        : { at, figure, status: "normal" };
    });
  });
  return {
    id: "detected-victims-by-country",
    ...DETECTED,
    method: {
      "es-419":
        "Valores tomados tal como la UNODC los publicó, sin sumas ni ajustes. Donde no publicó nada, la celda está vacía: eso no es cero.",
      en: "Values taken over as UNODC published them, without sums or adjustments. Where it published nothing the cell is empty: that is not zero.",
    },
    caveats: [
      ...DETECTED_CAVEATS,
      {
        "es-419":
          "«Menos de 5» abarca de 0 a 4. La UNODC corrige cifras de años anteriores en cada publicación.",
        en: "“Fewer than 5” covers 0 to 4. UNODC corrects figures of earlier years in each release.",
      },
    ],
    notes: [
      {
        id: "doubtful",
        text: {
          "es-419":
            "Retenida: el valor publicado es igual al año y no coincide con la suma de sus partes; parece un error de la hoja de cálculo.",
          en: "Withheld: the published value equals the year and does not match the sum of its parts; it looks like a slip of a spreadsheet.",
        },
      },
    ],
    dimensions: [
      {
        id: "country",
        label: { "es-419": "País", en: "Country" },
        codes: COUNTRY_LIST.map(({ code, label }) => ({ code, label })),
        sums: [],
      },
      {
        id: "year",
        label: { "es-419": "Año", en: "Year" },
        codes: years.map((year) => ({
          code: year,
          label: { "es-419": year, en: year },
        })),
        sums: [],
      },
    ],
    observations,
    status: "provisional",
  };
}
