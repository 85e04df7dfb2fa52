import type { ComponentDocs } from "../docs.ts";
import { both, tableMisuse } from "../chart/chart.docs.ts";

export const dataTableDocs: ComponentDocs = {
  summary: both(
    "Una tabla que se busca y se ordena, por número donde hay cifras; tarjetas donde no cabe.",
    "A table that can be searched and sorted, by number where it holds figures; cards where it has no room.",
  ),
  use: [
    both(
      "Para quien necesita la cifra exacta o va a copiar la tabla.",
      "For those who need the exact figure or will copy the table.",
    ),
  ],
  avoid: [
    both(
      "Para ver un cambio o una diferencia: use un gráfico, que ya trae su tabla.",
      "To see a change or a difference: use a chart, which brings its table.",
    ),
  ],
  content: [
    both(
      "Ponga el título en <caption> y la fuente en <cite>: los dos van con la tabla y con el CSV.",
      "Put the title into <caption> and the source into <cite>: both go with the table and with the CSV.",
    ),
  ],
  accessibility: [
    both(
      "Cada fila tiene encabezado y cada columna dice cómo está ordenada (aria-sort). En tarjetas los papeles de la tabla se mantienen.",
      "Each row has a header and each column says how it is sorted (aria-sort). As cards the roles of a table remain.",
    ),
  ],
  limits: [
    both(
      "Lo que no es un número queda junto, por debajo de cero; «menos de 5» queda donde estaría 4. En el CSV sigue en palabras.",
      "What is no number stands together, below zero; “fewer than 5” stands where 4 would. In the CSV it stays in words.",
    ),
  ],
  misuse: [
    tableMisuse(
      "corett-data-table",
      [
        ["Lugar", "2022"],
        ["Alfa", "1 300"],
        ["Beta", "n/d"],
      ],
      {
        title: both(
          "Números con espacios y abreviaturas",
          "Numbers with spaces and abbreviations",
        ),
        wrong: both(
          "No son cifras para el programa: la columna se ordena como palabras y el CSV lleva texto.",
          "To a program these are no figures: the column sorts as words, and the CSV holds text.",
        ),
        instead: both(
          "Ponga la cifra en data-figure: 1300, y missing en lugar de «n/d».",
          "Put the figure into data-figure: 1300, and missing in place of “n/d”.",
        ),
      },
    ),
  ],
  keywords: ["tabla", "ordenar", "buscar", "CSV", "table", "sort", "search"],
};
