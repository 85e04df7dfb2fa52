import type { PublishedKeyMessage } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { audioMark, signingMark } from "../media.words.ts";
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

function withAttribute(language: string, more: Mark[1]): Mark {
  const [tag, attributes, ...words] = keyMessageView(message, language);
  return [tag, { ...attributes, ...more }, ...words];
}

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
  banner: {
    title: {
      "es-419": "Franja con el color de la marca",
      en: "Banner on the brand's colour",
    },
    words: (language) => withAttribute(language, { variant: "banner" }),
  },
  quote: {
    title: { "es-419": "Cita en un artículo", en: "Quote in an article" },
    words: (language) => withAttribute(language, { variant: "quote" }),
  },
  media: {
    title: {
      "es-419": "Con sonido y lengua de señas",
      en: "With sound and sign language",
    },
    words: (language) => {
      const [tag, attributes, ...words] = keyMessageView(message, language);
      return [
        tag,
        attributes,
        ...words,
        audioMark("videos/sample-quc.webm", "quc"),
        signingMark(
          "videos/sample-signing.webm",
          "LENSEGUA",
          same("Guatemala"),
          language,
        ),
      ];
    },
  },
  translated: {
    title: {
      "es-419": "Parte en kʼicheʼ (texto inventado)",
      en: "Partly in Kʼicheʼ (invented text)",
    },
    words: () =>
      keyMessageView(
        { ...message, text: { ...message.text, quc: "xxxx xxx xxxxx" } },
        "quc",
      ),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-key-message", {}],
    broken: true,
  },
} satisfies Examples;
