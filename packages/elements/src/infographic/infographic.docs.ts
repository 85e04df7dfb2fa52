import type { ComponentDocs } from "../docs.ts";
import { both } from "../chart/chart.docs.ts";

export const infographicDocs: ComponentDocs = {
  summary: both(
    "Cifras de un tema, una debajo de otra: números, gráficos, mapa, pasos y textos, con lo que hace falta para leerlas bien.",
    "Figures of one subject, one below the other: numbers, charts, a map, steps and texts, with what it takes to read them right.",
  ),
  use: [
    both(
      "Para contar algo con datos en una página, una presentación o una red social.",
      "To tell something with data on a page, in a talk or on a social network.",
    ),
    both(
      "Se compone en datos (un archivo del modelo), no en código: los bloques señalan celdas de conjuntos de datos.",
      "It is composed as data (a file of the model), not as code: blocks point at cells of data sets.",
    ),
  ],
  avoid: [
    both(
      "Para explicar qué es CORETT: use la hoja informativa (corett-fact-sheet).",
      "To explain what CORETT is: use the fact sheet (corett-fact-sheet).",
    ),
  ],
  content: [
    both(
      "Tres a cinco bloques. Empiece por lo que se cuenta y termine en lo que no se sabe.",
      "Three to five blocks. Begin with what is counted and end with what is not known.",
    ),
    both(
      "Los pasos llevan un verbo cada uno y su orden importa; si no importa, es una lista.",
      "Steps have a verb each and their order matters; if it does not, it is a list.",
    ),
  ],
  accessibility: [
    both(
      "Los títulos forman un índice: h2 la infografía, h3 los pasos; los gráficos llevan el suyo en la tabla.",
      "Headings make an outline: h2 the infographic, h3 the steps; charts have theirs in the table.",
    ),
    both(
      "Los pasos son una lista ordenada con o sin scripts.",
      "Steps are an ordered list with or without scripts.",
    ),
  ],
  limits: [
    both(
      "Una sola columna de hasta 45 em: el orden de lectura es el de los bloques.",
      "A single column of up to 45 em: blocks are read in their order.",
    ),
    both(
      "Una infografía pegada no cambia cuando cambian los datos; corett-document sí.",
      "An infographic that was pasted does not change with the data; corett-document does.",
    ),
  ],
  misuse: [
    {
      title: both(
        "La cifra dentro de una imagen o de un párrafo",
        "The figure inside an image or a paragraph",
      ),
      words: (language) => [
        "corett-infographic",
        {},
        ["h2", {}, "2022"],
        [
          "p",
          {},
          language === "en"
            ? "A picture of text: 1,234 victims"
            : "Una imagen de texto: 1,234 víctimas",
        ],
      ],
      wrong: both(
        "No tiene tabla, ni fuente, ni se puede copiar, ampliar o escuchar.",
        "It has no table and no source, and cannot be copied, enlarged or listened to.",
      ),
      instead: both(
        "Use un bloque «number» o «bars», que trae su fuente.",
        "Use a “number” or “bars” block, which brings its source.",
      ),
    },
  ],
  keywords: [
    "infografía",
    "gráficos",
    "bloques",
    "pasos",
    "infographic",
    "charts",
    "blocks",
    "steps",
  ],
};
