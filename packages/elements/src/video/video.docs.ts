import type { ComponentDocs } from "../docs.ts";

export const videoDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Un video que todas las personas pueden seguir: subtítulos, transcripción, lengua de señas y audiodescripción.",
    en: "A video that everybody can follow: captions, transcript, sign language and audio description.",
  },
  use: [
    {
      "es-419": "Para videos cortos que están en el mismo sitio.",
      en: "For short videos on the same site.",
    },
  ],
  avoid: [
    {
      "es-419":
        'Para insertar el reproductor de otro sitio: sabría quién mira. Ponga un enlace (data-part="external").',
      en: 'To embed another site\'s player: it would know who watches. Put a link (data-part="external").',
    },
  ],
  content: [
    {
      "es-419":
        "Los subtítulos son de una persona, no automáticos. La transcripción dice también lo que se ve.",
      en: "Captions are by a person, not automatic. The transcript also says what is seen.",
    },
    {
      "es-419":
        "La lengua de señas lleva el nombre de su país: no hay una sola «en español».",
      en: "Signing carries its country's name: there is no single “Spanish” one.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "Controles del navegador; los botones de señas y descripción dicen si están puestos. Los dos videos van juntos.",
      en: "The browser's controls; the buttons for signing and description say whether they are on. Both videos go together.",
    },
    {
      "es-419": "Nada se reproduce ni se descarga antes de pedirlo.",
      en: "Nothing plays or loads before it is asked for.",
    },
  ],
  limits: [
    {
      "es-419":
        "Algunos teléfonos reproducen un solo video a la vez: el de señas queda quieto hasta tocarlo.",
      en: "Some telephones play one video at a time: the signing stands still until it is touched.",
    },
    {
      "es-419":
        "Los subtítulos deben estar en el mismo sitio o permitirlo (CORS).",
      en: "Captions must be on the same site or be allowed (CORS).",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Un video sin nada que leer",
        en: "A video with nothing to read",
      },
      words: (language) => [
        "corett-video",
        {},
        ["h3", {}, "CORETT"],
        [
          "a",
          { href: "videos/sample.webm", "data-part": "video" },
          language === "en" ? "Watch" : "Ver",
        ],
      ],
      wrong: {
        "es-419":
          "Quien no oye, no ve o no puede gastar datos se queda sin el contenido.",
        en: "Whoever does not hear, does not see or cannot spend data goes without the content.",
      },
      instead: {
        "es-419": "Subtítulos, transcripción y, si se puede, señas.",
        en: "Captions, transcript and, if possible, signing.",
      },
    },
  ],
  keywords: [
    "película",
    "subtítulos",
    "señas",
    "captions",
    "film",
    "sign language",
  ],
};
