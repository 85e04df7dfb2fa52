import { byHand, type Examples } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { quickExitView } from "./quick-exit.view.ts";

export const quickExitExamples = {
  default: {
    title: {
      "es-419": "Salida con lo que no borra",
      en: "Exit with what it does not erase",
    },
    words: (language) => quickExitView(language),
  },
  minimal: {
    title: { "es-419": "Solo el enlace", en: "Only the link" },
    words: (language): Mark => {
      const [tag, attributes, link = ""] = quickExitView(language);
      return [tag, attributes, link];
    },
  },
  elsewhere: {
    title: {
      "es-419": "A otra página, elegida por el sitio",
      en: "To another page, chosen by the site",
    },
    words: (language) => quickExitView(language, "https://www.example.org/"),
  },
  insecure: {
    title: {
      "es-419": "Con dirección http: el script va a la de siempre",
      en: "With an http address: the script goes to the usual one",
    },
    words: (language): Mark => [
      "corett-quick-exit",
      byHand(language),
      ["a", { href: "clima.html" }, language === "en" ? "Leave" : "Salir"],
    ],
  },
  translated: {
    title: {
      "es-419": "Palabras en otro idioma (texto inventado)",
      en: "Words in another language (invented text)",
    },
    words: (): Mark => [
      "corett-quick-exit",
      { lang: "quc" },
      [
        "a",
        { href: "https://www.wikipedia.org/", rel: "nofollow noreferrer" },
        "xxxx xxx xxxxx",
      ],
    ],
  },
} satisfies Examples;
