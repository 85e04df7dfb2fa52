import type { PublishedHotline } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { hotlineView } from "./hotline.view.ts";

const sample: PublishedHotline = {
  format: "corett/hotline@1",
  id: "sample",
  country: "GT",
  place: same("Guatemala"),
  operator: { "es-419": "Línea de ejemplo", en: "Sample line" },
  operatorKind: { "es-419": "oficina pública", en: "a public office" },
  number: "000-0000",
  topics: [{ "es-419": "trata de personas", en: "trafficking in persons" }],
  hours: { "es-419": "a toda hora", en: "at any hour" },
  languages: ["es", "en"],
  free: true,
  anonymous: true,
  verifiedBy: { "es-419": "nadie", en: "nobody" },
  verifiedOn: "2026-11-01",
  validUntil: "2999-10-31",
  otherwise: { "es-419": "la institución del país", en: "the country’s body" },
  sample: true,
};

export const hotlineExamples = {
  default: {
    title: { "es-419": "Un número de ejemplo", en: "A sample number" },
    words: (language) => hotlineView(sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-hotline", {}],
    broken: true,
  },
} satisfies Examples;
