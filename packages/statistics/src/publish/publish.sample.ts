import { checkFile } from "../check/check-file.ts";
import { type PublicationPlan, publicationPlan } from "../cube/plan.ts";

const text = (words: string) => ({ "es-419": words, en: words });

/** A plan of two linked tables over a register. */
export function samplePlan(more: object = {}): PublicationPlan {
  return publicationPlan.parse({
    format: "corett/publication-plan@1",
    id: "sample",
    title: text("Muestra"),
    edition: "2026-11-25",
    unit: "count",
    concept: "trafficking-victims",
    stage: "detected",
    counts: text("Personas de la muestra"),
    source: "sample-source",
    method: text("Contadas en el registro"),
    licence: text("Libre"),
    contact: text("Oficina de la muestra"),
    caveats: [text("Es una muestra")],
    rows: "cases",
    protection: { k: 5, reason: text("Muestra") },
    tables: [
      {
        id: "by-sex",
        title: text("Por sexo"),
        dimensions: [
          { id: "country", codes: ["GT"] },
          { id: "year", codes: ["2025", "2026"] },
          { id: "sex", codes: ["_T", "F", "M", "_O", "_U"] },
        ],
      },
      {
        id: "by-form",
        title: text("Por forma"),
        dimensions: [
          { id: "country", codes: ["GT"] },
          { id: "year", codes: ["2025", "2026"] },
          { id: "form", codes: ["_T", "SEXUAL", "UN_LABOUR", "UN_OTHER"] },
        ],
      },
    ],
    ...more,
  });
}

/** A register with so many people of each kind; small kinds among them. */
export function sampleFile(extra = 0) {
  const kinds = [
    ["2025", "F", "SEXUAL", 60],
    ["2025", "M", "LABOUR", 31],
    ["2025", "_O", "SEXUAL", 2],
    ["2025", "M", "BEGGING", 3],
    ["2026", "F", "SEXUAL", 44 + extra],
    ["2026", "F", "BEGGING", 9],
    ["2026", "M", "LABOUR", 25],
    ["2026", "M", "SEXUAL", 1],
    ["2026", "_U", "LABOUR", 2],
  ] as const;
  const rows = kinds.flatMap(([year, sex, form, count]) =>
    Array.from({ length: count }, (_, at) =>
      [
        `${year}${sex}${form}${String(at)}`,
        "GT",
        year,
        "DETECTED",
        sex,
        "15",
        form,
      ].join(","),
    ),
  );
  const lines = ["case,country,year,stage,sex,age,form", ...rows];
  return checkFile(new TextEncoder().encode(lines.join("\n")));
}
