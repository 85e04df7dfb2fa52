import type { DataSet, LocalizedText } from "@corett/model";

/** The day on which this edition was made; it changes when the figures do. */
const EDITION = "2026-11-24";

/** What one unit of the count is. */
const COUNTS: LocalizedText = {
  "es-419":
    "Personas que las autoridades nacionales detectaron como víctimas de trata en el año y comunicaron a la UNODC.",
  en: "People whom the national authorities detected as victims of trafficking in the year and reported to UNODC.",
};

/** Caveats that concern every figure of detected victims. */
export const DETECTED_CAVEATS: readonly LocalizedText[] = [
  {
    "es-419":
      "Detectar más puede significar trabajar mejor: las cifras no miden cuánta trata hay ni ordenan a los países.",
    en: "Detecting more can mean working better: the figures do not measure how much trafficking there is, nor rank countries.",
  },
  {
    "es-419":
      "Son cifras de la UNODC reunidas como ejemplo; no son cifras de la CORETT.",
    en: "They are UNODC’s figures, gathered as an example; they are not figures of CORETT.",
  },
];

/** What all data sets of detected victims have in common. */
export const DETECTED = {
  title: {
    "es-419": "Víctimas de trata detectadas",
    en: "Detected victims of trafficking",
  },
  edition: EDITION,
  unit: "count",
  concept: "trafficking-victims",
  stage: "detected",
  counts: COUNTS,
  source: "unodc-glotip",
} as const satisfies Partial<DataSet>;
