import type { ComponentDocs } from "../docs.ts";
import { both } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const swotDocs: ComponentDocs = {
  summary: both(
    "El análisis FODA en una matriz de dos por dos: fortalezas, oportunidades, dificultades y amenazas.",
    "The analysis in a matrix of two by two: strengths, opportunities, difficulties and threats.",
  ),
  use: [
    both(
      "Para mostrar el análisis tal como lo trae la estrategia.",
      "To show the analysis as the strategy has it.",
    ),
  ],
  avoid: [
    both(
      "Para una lista de tareas: una dificultad no es una tarea.",
      "For a list of tasks: a difficulty is no task.",
    ),
  ],
  content: [
    both(
      "Cada parte empieza con un encabezado de tercer nivel (h3), sin saltar niveles.",
      "Each part begins with a third-level heading (h3), without skipping levels.",
    ),
    both(
      "Diga «dificultades», como la estrategia, y no «debilidades».",
      "Say “difficulties”, as the strategy does, and not “weaknesses”.",
    ),
    both(
      "Si no se sabe en qué cuadrante va algo, dígalo: «◌ por confirmar».",
      "If nobody knows which quadrant something belongs to, say so: “◌ to be confirmed”.",
    ),
    both(
      "Un cuadrante vacío dice por qué está vacío.",
      "An empty quadrant says why it is empty.",
    ),
  ],
  accessibility: [
    both(
      "Son los encabezados, párrafos y listas de la página misma: se recorren como cualquier texto.",
      "They are the page’s own headings, paragraphs and lists: one walks through them as through any text.",
    ),
    both(
      "Los cuadrantes se distinguen por su nombre, su letra y su borde, no por el color.",
      "The quadrants differ by name, letter and edge, not by colour.",
    ),
  ],
  limits: [
    both(
      "Sin script se lee todo, en una columna.",
      "Without a script everything is read, in one column.",
    ),
    both(
      "Donde no hay lugar, los cuadrantes van uno debajo de otro, en el orden del texto.",
      "Where there is no room the quadrants stand one below the other, in the order of the text.",
    ),
    both(
      "Espera cuatro partes; otras también se ven, pero no forman una matriz.",
      "It expects four parts; others show too, but make no matrix.",
    ),
  ],
  misuse: [
    {
      title: both(
        "Cuadrantes que solo se distinguen por su lugar",
        "Quadrants that differ only by their place",
      ),
      words: () => [
        "corett-swot",
        {},
        ["h2", {}, "FODA"],
        ["ul", {}, ["li", {}, "Algo"]],
        ["ul", {}, ["li", {}, "Otra cosa"]],
      ],
      wrong: both(
        "En un teléfono o en voz alta son listas iguales: nadie sabe cuál es cuál.",
        "On a telephone or read aloud they are equal lists: nobody knows which is which.",
      ),
      instead: both("Dé a cada lista su h3.", "Give each list its h3."),
    },
  ],
  keywords: [
    "FODA",
    "DAFO",
    "fortalezas",
    "amenazas",
    "SWOT",
    "strengths",
    "threats",
  ],
};
