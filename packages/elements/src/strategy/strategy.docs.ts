import type { ComponentDocs } from "../docs.ts";
import { both } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const strategyDocs: ComponentDocs = {
  summary: both(
    "La estrategia de un vistazo: objetivos y líneas, cada una con táctica, plazos, resultados y actividades.",
    "The strategy at a glance: objectives and lines, each with tactic, time frames, results and activities.",
  ),
  use: [
    both(
      "Para presentar la estrategia entera en una página.",
      "To present the whole strategy on one page.",
    ),
  ],
  avoid: [
    both(
      "Para los plazos de todas las líneas juntas: `corett-timeline`.",
      "For the time frames of all lines together: `corett-timeline`.",
    ),
    both(
      "Para medir avances: `corett-monitoring-matrix`.",
      "To measure progress: `corett-monitoring-matrix`.",
    ),
  ],
  content: [
    both(
      "Cada parte empieza con un encabezado de tercer nivel (h3), sin saltar niveles.",
      "Each part begins with a third-level heading (h3), without skipping levels.",
    ),
    both(
      "El número de la línea va en su encabezado: la estrategia las llama por número.",
      "The line’s number is in its heading: the strategy calls them by number.",
    ),
  ],
  accessibility: [
    both(
      "Son los encabezados, párrafos y listas de la página misma: se recorren como cualquier texto.",
      "They are the page’s own headings, paragraphs and lists: one walks through them as through any text.",
    ),
    both(
      "Cada parte se abre y se cierra con Intro o espacio; el encabezado está dentro del botón.",
      "Each part opens and closes with Enter or space; the heading is inside the button.",
    ),
    both("En papel todo está abierto.", "On paper everything is open."),
  ],
  limits: [
    both(
      "Sin script se lee todo, en una columna.",
      "Without a script everything is read, in one column.",
    ),
    both(
      "En un teléfono solo la primera parte empieza abierta.",
      "On a telephone only the first part is open at first.",
    ),
    both(
      "No cuenta las líneas ni los ejes: el documento dice ocho y numera nueve.",
      "It does not count lines or axes: the document says eight and numbers nine.",
    ),
  ],
  misuse: [
    {
      title: both("Una parte sin encabezado", "A part without a heading"),
      words: () => [
        "corett-strategy",
        {},
        ["h2", {}, "La estrategia"],
        ["p", {}, ["strong", {}, "Primera línea"]],
        ["p", {}, "Su texto."],
      ],
      wrong: both(
        "Una negrita no es un encabezado: no hay nada que abrir, y quien navega por encabezados no la encuentra.",
        "Bold letters are no heading: there is nothing to open, and whoever moves by headings does not find it.",
      ),
      instead: both(
        "Escriba `<h3>Primera línea</h3>`.",
        "Write `<h3>First line</h3>`.",
      ),
    },
  ],
  keywords: [
    "objetivos",
    "líneas",
    "táctica",
    "resultados",
    "objectives",
    "lines",
    "tactic",
  ],
};
