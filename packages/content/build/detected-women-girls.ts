import type { DataSet } from "@corett/model";
import { DETECTED, DETECTED_CAVEATS } from "./detected.ts";
import { type GlotipRow, indexRows, readValue } from "./glotip.ts";

const YEAR = "2022";

/**
 * The sum of one sex over the countries that published that year.
 *
 * @throws Error if any part is not a plain number: a sum would give it away
 */
function sumOf(rows: readonly GlotipRow[], sex: string, file: string): number {
  const ofYear = rows.filter(({ year }) => year === YEAR);
  return [...indexRows(ofYear, sex, file).values()]
    .map((row) => {
      const { figure } = readValue(row, file);
      if (figure.kind !== "number")
        throw new Error(
          `${row.country} ${YEAR} (${sex}) is "${row.value}": no sum is published over it`,
        );
      return figure.value;
    })
    .reduce((sum, value) => sum + value, 0);
}

/**
 * Women and girls among the detected victims of all countries together. By
 * country they are not published: taking them from the country's total would
 * give away counts of one to four men.
 */
export function detectedWomenSet(
  rows: readonly GlotipRow[],
  file: string,
): DataSet {
  const all = sumOf(rows, "Total", file);
  const women = sumOf(rows, "Female", file);
  return {
    id: "detected-women-girls",
    ...DETECTED,
    method: {
      "es-419":
        "Suma de los ocho países que publicaron datos de 2022. No se publica el sexo por país: con una resta se conocerían cifras muy pequeñas.",
      en: "Sum over the eight countries that published figures for 2022. Sex is not published by country: one subtraction would reveal very small counts.",
    },
    caveats: [
      ...DETECTED_CAVEATS,
      {
        "es-419":
          "En más de la mitad de las personas detectadas en México no consta si eran mujeres u hombres: las mujeres y niñas pueden ser más.",
        en: "For more than half of the people detected in Mexico it is not stated whether they were women or men: there may be more women and girls.",
      },
    ],
    notes: [],
    dimensions: [
      {
        id: "group",
        label: { "es-419": "Grupo", en: "Group" },
        codes: [
          { code: "_T", label: { "es-419": "Todas", en: "All" } },
          {
            code: "F",
            label: { "es-419": "Mujeres y niñas", en: "Women and girls" },
          },
        ],
        sums: [],
      },
      {
        id: "year",
        label: { "es-419": "Año", en: "Year" },
        codes: [{ code: YEAR, label: { "es-419": YEAR, en: YEAR } }],
        sums: [],
      },
    ],
    observations: [
      {
        at: ["_T", YEAR],
        figure: { kind: "number", value: all },
        status: "normal",
      },
      {
        at: ["F", YEAR],
        figure: { kind: "number", value: women },
        status: "normal",
      },
    ],
    status: "provisional",
  };
}
