import type { PublishedVideo } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { videoView } from "./video.view.ts";

const sample: PublishedVideo = {
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
  described: "videos/sample-described.webm",
  sample: true,
  status: "provisional",
};

export const videoExamples = {
  default: {
    title: { "es-419": "Con todo", en: "With everything" },
    words: (language) => videoView(sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-video", {}],
    broken: true,
  },
} satisfies Examples;
