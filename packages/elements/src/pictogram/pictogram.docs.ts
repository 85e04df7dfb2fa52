import type { ComponentDocs } from "../docs.ts";
import {
  both,
  CHART_ACCESSIBILITY,
  CHART_CONTENT,
  CHART_LIMITS,
  tableMisuse,
} from "../chart/chart.docs.ts";

export const pictogramDocs: ComponentDocs = {
  summary: both(
    "Una parte como fila de diez personas: llenas la parte, en contorno el resto.",
    "A share as a row of ten people: filled for the share, outlined for the rest.",
  ),
  use: [
    both(
      "Para una sola proporción que debe entenderse de un vistazo.",
      "For one proportion that must be understood at a glance.",
    ),
  ],
  avoid: [
    both(
      "Para proporciones de menos de 5 de cada 100: ninguna persona se llenaría. Use una cifra.",
      "For proportions under 5 in 100: no person would be filled. Use a number.",
    ),
    both(
      "Para totales pequeños: «7 de cada 10» de 12 personas no dice nada, y puede identificarlas.",
      "For small wholes: “7 in 10” of 12 people says nothing, and may identify them.",
    ),
  ],
  content: [
    ...CHART_CONTENT,
    both(
      "La primera fila es la parte y la segunda el todo. La frase dice ambos números: «70 de 100: unas 7 de cada 10».",
      "The first row is the part, the second the whole. The sentence says both numbers: “70 of 100: about 7 in 10”.",
    ),
  ],
  accessibility: [...CHART_ACCESSIBILITY],
  limits: [
    ...CHART_LIMITS,
    both("Redondea a personas enteras.", "It rounds to whole people."),
  ],
  misuse: [
    tableMisuse(
      "corett-pictogram",
      [
        ["Grupo", "Personas"],
        ["Alfa", "120"],
        ["Todas", "100"],
      ],
      {
        title: both(
          "Una parte mayor que el todo",
          "A part larger than the whole",
        ),
        wrong: both(
          "No es una proporción: el componente muestra la tabla y lo dice.",
          "It is no proportion: the component shows the table and says so.",
        ),
        instead: both(
          "Revise las filas: primero la parte, después el todo que la contiene.",
          "Check the rows: first the part, then the whole that holds it.",
        ),
      },
    ),
  ],
  keywords: [
    "proporción",
    "de cada diez",
    "personas",
    "share",
    "in ten",
    "people",
  ],
};
