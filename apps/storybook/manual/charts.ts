import { html, svg } from "lit";
import { vision } from "./brand.ts";
import {
  type Example,
  examples,
  figure,
  type Page,
  page,
  scrollable,
  section,
  type View,
} from "./parts.ts";
import {
  absent,
  added,
  apart,
  COLOUR_ONLY,
  CUT,
  FROM_ZERO,
  IN_ORDER,
  LABELLED,
  RANKED,
  small,
} from "./sketches.ts";
import { type Language, w, type Words } from "./words.ts";

const VISIONS: Readonly<Record<string, Words>> = {
  normal: w("Visión habitual", "Usual vision"),
  protanopia: w("Protanopia (rojo)", "Protanopia (red)"),
  deuteranopia: w("Deuteranopia (verde)", "Deuteranopia (green)"),
  tritanopia: w("Tritanopia (azul)", "Tritanopia (blue)"),
};

/** Colours of the series side by side, in their order. */
const seriesOf = (colours: readonly string[]) =>
  html`<svg
    class="series"
    viewBox="0 0 ${30 * colours.length} 24"
    width=${30 * colours.length}
    height="24"
    aria-hidden="true"
  >
    ${colours.map((fill, index) => svg`<rect x=${index * 30} width="28" height="24" fill=${fill}></rect>`)}
  </svg>`;

const visions = ({ language, scheme }: View) =>
  scrollable(
    w(
      "Como los ve cada persona; diferencia menor entre dos de ellos (CIEDE2000)",
      "As each person sees them; smallest difference between two of them (CIEDE2000)",
    )[language],
    html`<tbody>
      ${vision[scheme].map(
        (seen) =>
          html`<tr>
            <th scope="row">
              ${(VISIONS[seen.vision] ?? w(seen.vision, seen.vision))[language]}
            </th>
            <td>${seriesOf(seen.colours)}</td>
            <td><strong>${seen.least}</strong> ≥ 15</td>
          </tr>`,
      )}
    </tbody>`,
  );

const rules = (language: Language): readonly Example[] => [
  [
    LABELLED,
    w(
      "Rótulo junto a la línea, y trazo y punto propios.",
      "A label beside the line, and a dash and a point of its own.",
    ),
    "do",
  ],
  [
    COLOUR_ONLY,
    w(
      "Color solo, con la leyenda lejos.",
      "Colour alone, with the legend far off.",
    ),
    "avoid",
  ],
  [
    absent(language),
    w(
      "«Sin dato», «reservado» y «cero» se ven y se leen distinto.",
      "“No data”, “withheld” and “zero” look and read differently.",
    ),
    "do",
  ],
  [
    small(language),
    w(
      "Lo menor que cinco queda como «menos de 5»; sin tasas sobre cuentas pequeñas.",
      "What is below five stays “fewer than 5”; no rates on small counts.",
    ),
    "do",
  ],
  [FROM_ZERO, w("Los ejes empiezan en cero.", "Axes begin at zero."), "do"],
  [
    CUT,
    w(
      "Un eje cortado, 3D o sombras: hacen grande lo pequeño.",
      "A cut axis, 3D or shadows: they make the small large.",
    ),
    "avoid",
  ],
  [
    IN_ORDER,
    w(
      "Los países van en el orden de la estrategia.",
      "Countries stand in the strategy's order.",
    ),
    "do",
  ],
  [
    RANKED,
    w(
      "Una clasificación o un mapa de calor: detectar más puede ser trabajar mejor.",
      "A ranking or a heat map: detecting more can mean working better.",
    ),
    "avoid",
  ],
  [
    apart(language),
    w(
      "Trata y tráfico ilícito, cada uno con su cuenta y su unidad. Se dice «víctimas detectadas».",
      "Trafficking and smuggling, each with its count and its unit. One says “detected victims”.",
    ),
    "do",
  ],
  [
    added(language),
    w(
      "Sumados: son delitos distintos.",
      "Added up: they are different crimes.",
    ),
    "avoid",
  ],
];

/** How figures are drawn. */
export const charts: Page = {
  id: "charts",
  title: w("Visualización de datos", "Data visualization"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Visualización de datos", "Data visualization"),
      w(
        "Una cifra correcta o ninguna. Cada gráfico lleva su tabla, su fuente y lo que hay que saber para leerlo.",
        "A right figure or none. Each chart has its table, its source and what one must know to read it.",
      ),
      view,
      section(
        w("Seis colores, en este orden", "Six colours, in this order"),
        language,
        visions(view),
      ),
      section(
        w("Reglas", "Rules"),
        language,
        html`<p>
          ${w("Las cifras de estos bosquejos son inventadas.", "The figures in these sketches are made up.")[language]}
        </p>`,
        examples(rules(language), language),
      ),
      section(
        w("Un ejemplo completo", "A whole example"),
        language,
        figure(
          html`<corett-document
            src="published/infographic/detected-victims.json"
          ></corett-document>`,
          w(
            "Cifras publicadas por la UNODC, como ejemplo.",
            "Figures published by UNODC, as an example.",
          ),
          language,
        ),
      ),
    );
  },
};
