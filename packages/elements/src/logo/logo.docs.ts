import type { ComponentDocs } from "../docs.ts";

export const logoDocs: ComponentDocs = {
  summary: {
    "es-419":
      "El logotipo provisional: el símbolo dibujado y, al lado, sus palabras como texto.",
    en: "The provisional logo: the mark, drawn, and beside it its words as text.",
  },
  use: [
    {
      "es-419":
        "En la cabecera o el pie de una página; lockup junto al nombre de la institución nacional.",
      en: "In a page's header or footer; lockup beside the national body's name.",
    },
  ],
  avoid: [
    {
      "es-419":
        "En impresos o imágenes: use los archivos de @corett/tokens/logo.",
      en: "In print or pictures: use the files of @corett/tokens/logo.",
    },
  ],
  content: [
    {
      "es-419": "No cambie las palabras ni agregue un lema.",
      en: "Do not change the words or add a motto.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "El símbolo es decorativo; el nombre se lee aunque solo se vea el símbolo.",
      en: "The mark is decorative; the name is read even where only the mark is seen.",
    },
    {
      "es-419":
        "En colores forzados es de un color y el grano claro queda en contorno.",
      en: "In forced colours it has one colour, and the light kernel is an outline.",
    },
  ],
  limits: [
    {
      "es-419":
        "Es provisional. Las letras usan la tipografía de la página si Montserrat no está.",
      en: "It is provisional. The letters use the page's type if Montserrat is not there.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "En color sobre una foto",
        en: "In colour on a photograph",
      },
      words: (language) => [
        "corett-logo",
        { variant: "name", tone: "negative" },
        [
          "b",
          {},
          language === "en"
            ? "CORETT, the best coalition"
            : "CORETT, la mejor coalición",
        ],
      ],
      wrong: {
        "es-419":
          "Un lema junto al nombre parece aprobado por los nueve países.",
        en: "A motto beside the name looks as if nine countries had approved it.",
      },
      instead: {
        "es-419": "El nombre solo; sobre un fondo, el tono negativo o mono.",
        en: "The name alone; on a ground, the negative or mono tone.",
      },
    },
  ],
  keywords: ["marca", "símbolo", "brand", "mark"],
};
