import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const timelineDocs: ComponentDocs = {
  summary: both(
    "Un cronograma: cada plazo es una barra sobre una escala de años, trimestres o meses, y una lista donde no hay lugar.",
    "A schedule: each span is a bar on a scale of years, quarters or months, and a list where there is no room.",
  ),
  use: [
    both(
      "Para ver qué pasa al mismo tiempo y qué plazos no coinciden entre sí.",
      "To see what happens at the same time, and which spans do not agree with each other.",
    ),
    both("Para hasta unas cincuenta filas.", "For up to fifty rows or so."),
  ],
  avoid: [
    both(
      "Para fechas que vuelven cada año: `corett-calendar`.",
      "For dates that come every year: `corett-calendar`.",
    ),
    both(
      "Para cifras por año: `corett-line-chart`.",
      "For figures by year: `corett-line-chart`.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Ponga juntas las filas de la misma línea: su nombre se ve una vez.",
      "Put the rows of a line together: its name is seen once.",
    ),
    both(
      "Escriba cada fecha tan exacta como se conoce: `2019`, `2019-09` o `2019-09-15`.",
      "Write each date as exactly as it is known: `2019`, `2019-09` or `2019-09-15`.",
    ),
    both(
      "Si dos plazos se contradicen, muestre los dos y dígalo en «No coincide».",
      "If two spans contradict each other, show both and say so under “Does not agree”.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "Cada tipo tiene su dibujo (lleno, rayado, vacío, punteado) y su nombre; el color no dice nada.",
      "Each kind has its pattern (full, striped, open, dotted) and its name; the colour says nothing.",
    ),
    both(
      "Las barras no se leen: las fechas están en palabras debajo de cada una.",
      "The bars are not read: the dates stand in words below each.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "No marca el día de hoy: la misma página se ve igual todos los días.",
      "It does not mark today: the same page looks the same every day.",
    ),
    both(
      "Con colores forzados no se ven las líneas de la escala; las fechas están en palabras.",
      "With forced colours the lines of the scale are not seen; the dates stand in words.",
    ),
    both(
      "Más de cuatro tipos que el kit no conoce repiten dibujo.",
      "More than four kinds that the kit does not know repeat a pattern.",
    ),
  ],
  misuse: [
    {
      title: both("Fechas escritas como texto", "Dates written as text"),
      words: () =>
        tableWords("corett-timeline", "Plazos", [
          ["Línea", "Qué", "Cuándo"],
          ["Una línea", "Vigencia", "a fines de 2026"],
        ]),
      wrong: both(
        "No hay barra: nadie sabe qué día es «a fines de».",
        "There is no bar: nobody knows which day “late in” is.",
      ),
      instead: both(
        'Ponga la fecha también como dato: `<dd data-value="2026-10/2026-12">`.',
        'Give the date as data too: `<dd data-value="2026-10/2026-12">`.',
      ),
    },
  ],
  keywords: [
    "cronograma",
    "Gantt",
    "plazos",
    "línea de tiempo",
    "schedule",
    "time frames",
  ],
};
