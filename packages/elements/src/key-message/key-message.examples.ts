import type { PublishedKeyMessage } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { keyMessageView } from "./key-message.view.ts";

const message: PublishedKeyMessage = {
  format: "corett/key-message@1",
  id: "sample",
  audience: { "es-419": "Público de ejemplo", en: "Sample audience" },
  text: {
    "es-419": "Un mensaje clave cabe en una oración.",
    en: "A key message fits in one sentence.",
  },
  detail: {
    "es-419": "Debajo se dice qué hay detrás, en una o dos oraciones.",
    en: "Below it stands what is behind it, in a sentence or two.",
  },
  origin: { "es-419": "Texto inventado", en: "Invented text" },
  status: "provisional",
};

const long = "Coordinación interinstitucional e intersectorial. ".repeat(5);

export const keyMessageExamples = {
  default: {
    title: { "es-419": "Mensaje provisional", en: "Provisional message" },
    words: (language) => keyMessageView(message, language),
  },
  approved: {
    title: { "es-419": "Mensaje aprobado", en: "Approved message" },
    words: (language) =>
      keyMessageView({ ...message, status: "approved" }, language),
  },
  minimal: {
    title: { "es-419": "Solo el mensaje", en: "Only the message" },
    words: () => ["corett-key-message", {}, ["h3", {}, "CORETT"]],
  },
  long: {
    title: { "es-419": "Textos largos", en: "Long texts" },
    words: (language) =>
      keyMessageView(
        { ...message, text: same(long.trim()), detail: same(long.trim()) },
        language,
      ),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-key-message", {}],
    broken: true,
  },
} satisfies Examples;
