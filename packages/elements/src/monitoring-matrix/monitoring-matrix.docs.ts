import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const monitoringMatrixDocs: ComponentDocs = {
  summary: both(
    "La matriz de monitoreo: cada indicador con línea de base, meta, último valor, período, responsable y estado.",
    "The monitoring matrix: each indicator with baseline, target, latest value, period, responsible and state.",
  ),
  use: [
    both(
      "Para dar seguimiento a la estrategia con quienes la aplican.",
      "To follow up the strategy with those who carry it out.",
    ),
    both(
      "Para imprimirla en una reunión: en papel es una tabla.",
      "To print it for a meeting: on paper it is a table.",
    ),
  ],
  avoid: [
    both(
      "Para cifras sobre víctimas: los gráficos, que conocen «menos de n» y los datos protegidos.",
      "For figures on victims: the charts, which know “fewer than n” and protected data.",
    ),
    both(
      "Para comparar países: los países no se ordenan unos contra otros.",
      "To compare countries: countries are not ranked.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Una meta es un número o un sí; «mejorar» no se puede medir.",
      "A target is a number or a yes; “to improve” cannot be measured.",
    ),
    both(
      "El estado dice una palabra y una forma: ● alcanzada, ◐ en camino, ▲ no alcanzada, ○ sin valor, ◇ sin meta.",
      "The state has a word and a shape: ● met, ◐ under way, ▲ not met, ○ no value, ◇ no target.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "El estado se dice en palabras y con una forma, nunca con un color.",
      "The state is said in words and by a shape, never by a colour.",
    ),
    both(
      "La barra no se lee: sus números están al lado. Sin valor es una caja de línea cortada; cero es una caja vacía.",
      "The bar is not read: its numbers stand beside it. No value is a dashed box; zero is an empty box.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "La barra va de cero a la meta: sirve para lo que debe subir, no para lo que debe bajar.",
      "The bar goes from zero to the target: it suits what should rise, not what should fall.",
    ),
    both(
      "El estado viene del contenido; la fecha de hoy no lo cambia.",
      "The state comes from the content; today’s date does not change it.",
    ),
  ],
  misuse: [
    {
      title: both(
        "Un estado que solo es un color",
        "A state that is only a colour",
      ),
      words: () =>
        tableWords("corett-monitoring-matrix", "Matriz", [
          [
            "Indicador",
            "Línea",
            "Base",
            "Meta",
            "Valor",
            "Período",
            "Responsable",
            "Verificación",
            "Estado",
          ],
          [
            "Un indicador",
            "Una línea",
            "0",
            "4",
            "2",
            "Cada año",
            "Presidencia",
            "Informe",
            "🟡",
          ],
        ]),
      wrong: both(
        "Quien no distingue colores ve tres círculos iguales, y un lector de pantalla dice «círculo amarillo».",
        "Whoever does not tell colours apart sees three equal circles, and a screen reader says “yellow circle”.",
      ),
      instead: both(
        "Diga el estado: «◐ En camino».",
        "Say the state: “◐ Under way”.",
      ),
    },
  ],
  keywords: [
    "monitoreo",
    "indicadores",
    "metas",
    "seguimiento",
    "monitoring",
    "indicators",
    "targets",
  ],
};
