import type { ComponentDocs } from "../docs.ts";
import {
  both,
  CHART_ACCESSIBILITY,
  CHART_CONTENT,
  CHART_LIMITS,
  tableMisuse,
} from "../chart/chart.docs.ts";

export const stackedBarDocs: ComponentDocs = {
  summary: both(
    "Barras divididas en dos a seis partes, una barra por fila de la tabla.",
    "Bars divided into two to six parts, one bar a row of the table.",
  ),
  use: [
    both(
      "Para las partes de un todo, donde importan el todo y la primera parte.",
      "For the parts of a whole, where the whole and the first part matter.",
    ),
  ],
  avoid: [
    both(
      "Para comparar cada parte entre filas: use barras con varias columnas; ahí todas empiezan en el mismo lugar.",
      "To compare each part between rows: use bars with several columns; there all begin at the same place.",
    ),
    both(
      "Para una sola parte, «7 de cada 10»: use el pictograma.",
      "For a single part, “7 in 10”: use the pictogram.",
    ),
  ],
  content: [
    ...CHART_CONTENT,
    both(
      "Las partes no se repiten entre sí: una persona está en una sola.",
      "Parts do not overlap: a person is in one only.",
    ),
    both(
      "La primera columna es la que mejor se compara; ponga ahí lo importante.",
      "The first column compares best; put there what matters.",
    ),
  ],
  accessibility: [
    ...CHART_ACCESSIBILITY,
    both(
      "Cada parte lleva una letra, también en la clave.",
      "Each part has a letter, also in the key.",
    ),
  ],
  limits: [
    ...CHART_LIMITS,
    both(
      "Si una parte está protegida, la barra es más corta que el todo; debajo se dice cuál falta.",
      "If a part is protected, the bar is shorter than the whole; below it stands which is missing.",
    ),
  ],
  misuse: [
    tableMisuse(
      "corett-stacked-bar",
      [
        ["Lugar", "Mujeres", "Niñas", "Todas"],
        ["Alfa", "60", "20", "80"],
      ],
      {
        title: both(
          "El total como una parte más",
          "The total as one more part",
        ),
        wrong: both(
          "La barra dice 160 donde hay 80 personas.",
          "The bar says 160 where there are 80 people.",
        ),
        instead: both(
          "Quite la columna del total.",
          "Leave the column of totals out.",
        ),
      },
    ),
  ],
  keywords: [
    "apiladas",
    "partes",
    "composición",
    "stacked",
    "parts",
    "composition",
  ],
};
