import type { ComponentDocs } from "../docs.ts";
import {
  both,
  CHART_ACCESSIBILITY,
  CHART_CONTENT,
  CHART_LIMITS,
  tableMisuse,
} from "../chart/chart.docs.ts";

export const barChartDocs: ComponentDocs = {
  summary: both(
    "Barras horizontales, una por fila de la tabla, en el orden de la tabla; con varias columnas, un grupo por fila.",
    "Horizontal bars, one a row of the table, in the table's order; with several columns, a group a row.",
  ),
  use: [
    both(
      "Para comparar cantidades de cosas que se pueden comparar: grupos de edad, formas de explotación, años de un país.",
      "To compare counts of things that can be compared: age groups, forms of exploitation, years of one country.",
    ),
    both(
      "Para países, solo en el orden de la Coalición y con la nota de que no es una clasificación.",
      "For countries, only in the Coalition's order and with the note that this is no ranking.",
    ),
  ],
  avoid: [
    both(
      "Para muchos años seguidos: use líneas (corett-line-chart).",
      "For many years in a row: use lines (corett-line-chart).",
    ),
    both(
      "Para las partes de un todo: use barras apiladas (corett-stacked-bar).",
      "For the parts of a whole: use stacked bars (corett-stacked-bar).",
    ),
  ],
  content: [
    ...CHART_CONTENT,
    both(
      "Nombres cortos van al lado de su barra; si alguno no cabe en 280 píxeles, todos pasan arriba.",
      "Short names stand beside their bars; if one does not fit into 280 pixels, all go above.",
    ),
  ],
  accessibility: [...CHART_ACCESSIBILITY],
  limits: [
    ...CHART_LIMITS,
    both(
      "Con más de tres columnas los colores se repiten: el nombre está junto a cada barra.",
      "With more than three columns colours come again: each bar has its name beside it.",
    ),
  ],
  misuse: [
    tableMisuse(
      "corett-bar-chart",
      [
        ["País", "Detectadas"],
        ["Alfa", "900"],
        ["Beta", "120"],
        ["Gama", "0"],
      ],
      {
        title: both(
          "Países de mayor a menor, y un 0 donde no hay dato",
          "Countries from most to fewest, and a 0 where there are no data",
        ),
        wrong: both(
          "Parece una tabla de posiciones: el país que más busca sale como el peor, y el que no informa, como el mejor.",
          "It looks like a league table: the country that looks hardest comes out worst, and the one that reports nothing, best.",
        ),
        instead: both(
          'Deje el orden de la Coalición y escriba data-figure="missing" donde no hay dato.',
          'Keep the Coalition\'s order and write data-figure="missing" where there are no data.',
        ),
      },
    ),
  ],
  keywords: ["barras", "columnas", "comparar", "bars", "columns", "compare"],
};
