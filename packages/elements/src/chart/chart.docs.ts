import type { LocalizedText } from "@corett/model";
import type { Misuse } from "../docs.ts";
import type { Mark } from "../marks/marks.ts";

/** The same text in both languages, Spanish first. */
export const both = (spanish: string, english: string): LocalizedText => ({
  "es-419": spanish,
  en: english,
});

/** What holds for the content of every chart. */
export const CHART_CONTENT: readonly LocalizedText[] = [
  both(
    "Diga en el título de qué trata la tabla, con el año; y en la columna o en «counted», qué se cuenta: personas detectadas, identificadas o asistidas no son lo mismo.",
    "Say in the title what the table is about, with the year; and in the column or in “counted”, what is counted: people detected, identified and assisted are not the same.",
  ),
  both(
    "La fuente va en <cite>, entera: quién, qué publicación, cuándo, hasta qué año. Es lo que se copia al citar y lo que queda en los archivos.",
    "The source stands in <cite>, whole: who, which publication, when, up to which year. It is what a reader copies, and what stays in the files.",
  ),
  both(
    "Donde no hay número, escriba por qué en data-figure (missing, suppressed, <5, not-applicable). No deje la celda vacía ni escriba 0.",
    "Where there is no number, write why in data-figure (missing, suppressed, <5, not-applicable). Leave no cell empty and write no 0.",
  ),
];

/** How every chart is read without eyes, mouse or colour. */
export const CHART_ACCESSIBILITY: readonly LocalizedText[] = [
  both(
    "Un control deslizante nativo cubre el dibujo: las flechas, Inicio, Fin y los gestos de un lector de pantalla van de cifra en cifra y cada una se dice entera. Escape quita la etiqueta.",
    "A native range control lies over the drawing: arrow keys, Home, End and a screen reader's gestures go from figure to figure, and each is said in full. Escape takes the label away.",
  ),
  both(
    "Debajo está la tabla con las mismas cifras, con encabezados de fila y de columna. Sin scripts es lo único que se ve.",
    "Below stands the table with the same figures, with row and column headers. Without scripts it is all there is.",
  ),
  both(
    "Nada depende del color: todo está nombrado en su lugar. Cero es una raya; × es sin dato; ■ es protegido; lo discontinuo es un rango; lo hueco no es definitivo; ¦ es un cambio de método. Cada signo lleva sus palabras.",
    "Nothing depends on colour: everything is named in its place. Zero is a line; × is no data; ■ is protected; dashed is a range; hollow is not final; ¦ is a change of method. Every sign has its words.",
  ),
  both(
    "Nada se mueve, así que no hay nada que reducir. En colores forzados el dibujo toma los del lector.",
    "Nothing moves, so there is nothing to reduce. In forced colours the drawing takes the reader's.",
  ),
];

/** What no chart does. */
export const CHART_LIMITS: readonly LocalizedText[] = [
  both(
    "No ordena, no suma y no calcula tasas: dibuja la tabla como está.",
    "It does not sort, add or work out rates: it draws the table as it is.",
  ),
  both(
    "El dibujo crece hasta 45 em (unos 720 píxeles) y no más: más ancho no se lee mejor.",
    "The drawing grows to 45 em (some 720 pixels) and no wider: wider reads no better.",
  ),
  both(
    "Donde la página prohíbe imágenes hechas al momento (img-src sin blob:), el botón PNG entrega el SVG.",
    "Where the page forbids images made on the spot (img-src without blob:), the PNG button gives the SVG.",
  ),
];

/** A table whose gaps are written as zeros, or as anything else that is wrong. */
export function tableMisuse(
  tag: string,
  rows: readonly (readonly string[])[],
  texts: Omit<Misuse, "words">,
  caption = "2022",
): Misuse {
  const [head = [], ...body] = rows;
  return {
    ...texts,
    words: (): Mark => [
      tag,
      {},
      [
        "table",
        {},
        ["caption", {}, caption],
        ["tr", {}, ...head.map((text): Mark => ["th", { scope: "col" }, text])],
        ...body.map(([name = "", ...cells]): Mark => [
          "tr",
          {},
          ["th", { scope: "row" }, name],
          ...cells.map((text): Mark => ["td", {}, text]),
        ]),
      ],
    ],
  };
}
