import type { PublishedVideo } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { externalMark, videoView } from "./video.view.ts";

const plain: PublishedVideo = {
  format: "corett/video@1",
  id: "sample",
  title: { "es-419": "Video de ejemplo", en: "Sample video" },
  description: { "es-419": "Un punto que cruza.", en: "A dot that crosses." },
  seconds: 66,
  file: "videos/sample.webm",
  captions: [{ language: "es-419", file: "videos/sample-es.vtt" }],
  transcript: [{ "es-419": "Se oye un tono.", en: "A tone is heard." }],
  signing: [
    {
      country: "GT",
      place: same("Guatemala"),
      name: "LENSEGUA",
      file: "videos/sample-signing.webm",
    },
  ],
  sample: true,
  status: "provisional",
};

const sample: PublishedVideo = {
  ...plain,
  described: "videos/sample-described.webm",
};

export const videoExamples = {
  default: {
    title: { "es-419": "Con todo", en: "With everything" },
    words: (language) => videoView(sample, language),
  },
  minimal: {
    title: {
      "es-419": "Sin señas ni descripción",
      en: "Without signing and description",
    },
    words: (language) => videoView({ ...plain, signing: [] }, language),
  },
  twoCountries: {
    title: {
      "es-419": "Dos lenguas de señas: cada una con su país",
      en: "Two sign languages, each with its country",
    },
    words: (language) =>
      videoView(
        {
          ...sample,
          signing: [
            ...sample.signing,
            {
              country: "MX",
              place: { "es-419": "México", en: "Mexico" },
              name: "LSM",
              file: "videos/sample-signing-mx.webm",
            },
          ],
        },
        language,
      ),
  },
  external: {
    title: {
      "es-419": "También en otro sitio: se pregunta antes de ir",
      en: "Also on another site: one is asked before going there",
    },
    words: (language) => {
      const [tag, attributes, ...words] = videoView(sample, language);
      return [
        tag,
        attributes,
        ...words,
        externalMark("https://video.example.org/1", language),
      ];
    },
  },
  translated: {
    title: {
      "es-419": "Título en kʼicheʼ (texto inventado)",
      en: "Title in Kʼicheʼ (invented text)",
    },
    words: () =>
      videoView(
        { ...sample, title: { ...sample.title, quc: "xxxx xxx" } },
        "quc",
      ),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-video", {}],
    broken: true,
  },
} satisfies Examples;
