import type { ComponentDocs } from "../docs.ts";
import {
  both,
  CHART_ACCESSIBILITY,
  CHART_CONTENT,
  CHART_LIMITS,
  tableMisuse,
} from "../chart/chart.docs.ts";

export const lineChartDocs: ComponentDocs = {
  summary: both(
    "Líneas a lo largo de las filas de la tabla, una por columna, cada una con su nombre al final.",
    "Lines along the rows of the table, one a column, each with its name at its end.",
  ),
  use: [
    both(
      "Para el cambio en el tiempo de una a tres series.",
      "For change over time of one to three series.",
    ),
  ],
  avoid: [
    both(
      "Para filas que no son tiempo: use barras.",
      "For rows that are not time: use bars.",
    ),
    both(
      "Para más de tres series: haga varios gráficos; con seis se puede, pero cuesta leerlo.",
      "For more than three series: make several charts; six can be drawn, but are hard to read.",
    ),
  ],
  content: [
    ...CHART_CONTENT,
    both(
      "Marque con «break» el primer año de un método nuevo: la línea se corta ahí y el corte se ve.",
      "Mark the first year of a new method with “break”: the line ends there, and the cut is seen.",
    ),
    both(
      "Ponga todos los años, también los que no tienen dato: los huecos dicen algo.",
      "Give every year, also those without data: gaps say something.",
    ),
  ],
  accessibility: [
    ...CHART_ACCESSIBILITY,
    both(
      "Las series se distinguen por el trazo y por la forma de sus puntos, además del color.",
      "Series are told apart by dash and by the shape of their dots, besides colour.",
    ),
  ],
  limits: [
    ...CHART_LIMITS,
    both(
      "El eje empieza siempre en cero. No hay escala logarítmica ni segundo eje.",
      "The axis always starts at zero. There is no logarithmic scale and no second axis.",
    ),
    both(
      "Con más de veinte filas no hay puntos, salvo los que están solos.",
      "With more than twenty rows there are no dots, except lone ones.",
    ),
  ],
  misuse: [
    tableMisuse(
      "corett-line-chart",
      [
        ["Año", "Alfa"],
        ["2012", "300"],
        ["2017", "500"],
        ["2022", "900"],
      ],
      {
        title: both(
          "Años que faltan entre filas",
          "Years missing between rows",
        ),
        wrong: both(
          "Cinco años ocupan el mismo lugar que uno y la línea une lo que nadie midió.",
          "Five years take the room of one, and the line joins what nobody measured.",
        ),
        instead: both(
          'Una fila por año; los que no tienen dato, con data-figure="missing".',
          'A row a year; those without data with data-figure="missing".',
        ),
      },
    ),
  ],
  keywords: [
    "líneas",
    "tendencia",
    "serie",
    "tiempo",
    "años",
    "lines",
    "trend",
    "series",
    "time",
    "years",
  ],
};
