import type { ComponentDocs } from "../docs.ts";
import {
  both,
  CHART_ACCESSIBILITY,
  CHART_CONTENT,
  CHART_LIMITS,
  tableMisuse,
} from "../chart/chart.docs.ts";

export const regionMapDocs: ComponentDocs = {
  summary: both(
    "Los nueve países en un mapa con un círculo por cifra; en pantallas angostas, un campo por país.",
    "The nine countries on a map with a circle a figure; on narrow screens a field a country.",
  ),
  use: [
    both(
      "Para decir de dónde hay cifras y de dónde no.",
      "To say where there are figures and where there are none.",
    ),
  ],
  avoid: [
    both(
      "Para comparar cantidades con precisión: use barras.",
      "To compare counts precisely: use bars.",
    ),
    both(
      "Para decir quién tiene más: los países detectan y registran cada uno a su manera.",
      "To say who has most: each country detects and records in its own way.",
    ),
  ],
  content: [
    ...CHART_CONTENT,
    both(
      "El encabezado de cada fila lleva el código del país en data-figure: GT, BZ, HN, SV, NI, CR, PA, MX, DO.",
      "Each row's header has the country's code in data-figure: GT, BZ, HN, SV, NI, CR, PA, MX, DO.",
    ),
  ],
  accessibility: [
    ...CHART_ACCESSIBILITY,
    both(
      "El área del círculo, no su ancho, representa la cantidad. No hay tonos: un país grande parecería una cifra grande.",
      "The area of a circle, not its width, stands for the count. There are no shades: a large country would look like a large figure.",
    ),
  ],
  limits: [
    ...CHART_LIMITS,
    both(
      "Contornos de Natural Earth simplificados: ni para navegar ni una postura sobre límites.",
      "Outlines of Natural Earth, simplified: not for navigation and no statement on borders.",
    ),
    both(
      "Una sola columna de cifras. Las filas que no son países de la región se ven solo en la tabla.",
      "A single column of figures. Rows that are no countries of the region stand in the table only.",
    ),
  ],
  misuse: [
    tableMisuse(
      "corett-region-map",
      [
        ["País", "Detectadas"],
        ["Guatemala", "12"],
        ["Honduras", "30"],
      ],
      {
        title: both("Países sin su código", "Countries without their code"),
        wrong: both(
          "El mapa no sabe dónde ponerlos, así que muestra la tabla y lo dice.",
          "The map does not know where to put them, so it shows the table and says so.",
        ),
        instead: both(
          'Escriba data-figure="GT" en el encabezado de la fila.',
          'Write data-figure="GT" in the row\'s header.',
        ),
      },
    ),
  ],
  keywords: ["mapa", "países", "geografía", "map", "countries", "geography"],
};
