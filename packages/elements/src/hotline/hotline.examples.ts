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
  languages: ["es", "en", "quc"],
  free: true,
  anonymous: true,
  verifiedBy: { "es-419": "nadie", en: "nobody" },
  verifiedOn: "2026-11-01",
  // Far away, so that the example stays as it is; the model allows a year.
  validUntil: "2999-10-31",
  otherwise: {
    "es-419": "la institución de ejemplo",
    en: "the sample body",
  },
  sample: true,
};

const long =
  "Dirección General de Atención Integral y Acompañamiento a Víctimas de Ejemplo";

export const hotlineExamples = {
  default: {
    title: {
      "es-419": "Un número corto: solo dentro del país",
      en: "A short code: only inside the country",
    },
    words: (language) => hotlineView(sample, language),
  },
  channels: {
    title: {
      "es-419": "Con llamada desde otro país, WhatsApp e internet",
      en: "With calls from abroad, WhatsApp and the web",
    },
    words: (language) =>
      hotlineView(
        {
          ...sample,
          e164: "+00000000",
          whatsapp: "+00000000",
          web: "https://www.example.org/",
          free: false,
          anonymous: false,
        },
        language,
      ),
  },
  long: {
    title: { "es-419": "Textos largos", en: "Long texts" },
    words: (language) =>
      hotlineView(
        {
          ...sample,
          operator: same(long),
          otherwise: same(long),
          languages: ["es", "en", "quc", "kek", "mam", "cab", "xin"],
        },
        language,
      ),
  },
  translated: {
    title: {
      "es-419": "Parte en kʼicheʼ, con su idioma señalado (texto inventado)",
      en: "Partly in Kʼicheʼ, marked as such (invented text)",
    },
    words: () =>
      hotlineView(
        { ...sample, operator: { ...sample.operator, quc: "xxxx xxx xxxxx" } },
        "quc",
      ),
  },
  expired: {
    title: {
      "es-419": "Vencido: no hay número, dice a quién preguntar",
      en: "Expired: no number, it says whom to ask",
    },
    words: (language) =>
      hotlineView(
        { ...sample, verifiedOn: "2024-11-01", validUntil: "2025-10-31" },
        language,
      ),
    withholds: true,
  },
  undated: {
    title: {
      "es-419": "Sin fechas: cuenta como vencido",
      en: "Without dates: counts as expired",
    },
    words: (language) => {
      const [tag, , ...words] = hotlineView(sample, language);
      return [tag, {}, ...words];
    },
    withholds: true,
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-hotline", {}],
    broken: true,
  },
} satisfies Examples;
