import { html, nothing, svg } from "lit";
import { palette, pairsOf, type Token, tokenOf } from "./brand.ts";
import {
  examples,
  type Page,
  page,
  scrollable,
  section,
  statusBadge,
  type View,
} from "./parts.ts";
import { type Column, VALUE, valueTable } from "./values.ts";
import { w, type Words } from "./words.ts";

const GROUPS: readonly (readonly [Words, RegExp])[] = [
  [w("Superficies", "Surfaces"), /^color-(bg|text-on-brand)/],
  [
    w("Textos y bordes", "Texts and edges"),
    /^color-(text$|text-muted|border|visited)/,
  ],
  [
    w(
      "Acento: lo único que cambia en cada país",
      "Accent: the only thing that changes by country",
    ),
    /^color-(on-)?accent/,
  ],
  [
    w(
      "Foco y ayuda: iguales en todas partes",
      "Focus and help: the same everywhere",
    ),
    /^color-(focus|help|on-help)/,
  ],
  [w("Estados", "Statuses"), /^color-(warning|success|info)/],
  [w("Resalte", "Highlight"), /^color-(on-)?highlight/],
  [w("Gráficos", "Charts"), /^color-data/],
];

const HUES: Readonly<Record<string, Words>> = {
  jade: w("Jade", "Jade"),
  coral: w("Coral", "Coral"),
  maiz: w("Maíz", "Maize"),
  tinta: w("Tinta", "Ink"),
  green: w("Verde", "Green"),
  violet: w("Violeta", "Violet"),
};

const one = (value: number) => value.toFixed(1);

const SWATCH: Column = [
  w("Muestra", "Swatch"),
  ({ value }) =>
    html`<svg class="swatch" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" fill=${value}></rect>
    </svg>`,
];

/** Two letters, or a bar, in a colour on the surface that it was measured on. */
const specimen = (mark: string, on: string, kind: string) =>
  html`<svg class="specimen" viewBox="0 0 40 24" aria-hidden="true">
    <rect width="40" height="24" fill=${on}></rect>
    ${
      kind === "part"
        ? svg`<path fill="none" stroke=${mark} stroke-width="4" d="M6 12H34"></path>`
        : svg`<text x="20" y="17" fill=${mark} text-anchor="middle" font-size="14" font-weight="700">Aa</text>`
    }
  </svg>`;

const contrastColumn = ({ theme, scheme }: View): Column => [
  w("Contraste sobre", "Contrast on"),
  (token) => {
    const pairs = pairsOf(theme, scheme, token.name);
    if (pairs.length === 0) return nothing;
    return html`<ul class="pairs">
      ${pairs.map(
        ({ on, ratio, least, apca, kind }) =>
          html`<li>
            ${specimen(token.value, tokenOf(theme, scheme, on).value, kind)}
            <code>${on.replace("color-", "")}</code>
            <strong>${one(ratio)}</strong> ≥ ${least}
            <small>(Lc ${Math.round(apca)})</small>
          </li>`,
      )}
    </ul>`;
  },
];

/** How much a kind of mark needs, shown in colours that have just that. */
function amounts({ language, theme, scheme }: View) {
  const value = (name: string) => tokenOf(theme, scheme, name).value;
  const shown = (mark: string, on: string, kind: string) =>
    html`<span class="large">${specimen(value(mark), value(on), kind)}</span>`;
  const isHigh = scheme.endsWith("high-contrast");
  const [text, part] = isHigh ? [7, 4.5] : [4.5, 3];
  return examples(
    [
      [
        shown("color-text", "color-bg", "body"),
        w(
          "Texto y líneas de ayuda: 7 a 1.",
          "Body text and helplines: 7 to 1.",
        ),
      ],
      [
        shown("color-accent", "color-accent-soft", "text"),
        w(
          `Notas, enlaces, títulos: ${String(text)} a 1.`,
          `Notes, links, titles: ${String(text)} to 1.`,
        ),
      ],
      [
        shown("color-border", "color-bg", "part"),
        w(
          `Bordes, foco y gráficos: ${String(part)} a 1.`,
          `Edges, focus and charts: ${String(part)} to 1.`,
        ),
      ],
      [
        html`<ul class="boxes">
          <li class="warning">
            ⚠ ${w("Falta un dato", "A value is missing")[language]}
          </li>
        </ul>`,
        w(
          "El color nunca es la única señal: lleva signo y palabras.",
          "Colour is never the only sign: it has a sign and words.",
        ),
        "do",
      ],
    ],
    language,
  );
}

/** The ramps that the values are taken from. */
function ramps({ language }: View) {
  return html`${Object.entries(palette).map(([hue, steps]) =>
    scrollable(
      (HUES[hue] ?? w(hue, hue))[language],
      html`<tbody>
        <tr class="ramp">
          ${Object.entries(steps).map(
            ([step, { hex, status }]) =>
              html`<td>
                <svg
                  viewBox="0 0 40 28"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="40" height="28" fill=${hex}></rect>
                </svg>
                <b>${step}</b> <code>${hex}</code>
                ${statusBadge(status, language)}
              </td>`,
          )}
        </tr>
      </tbody>`,
    ),
  )}`;
}

const inGroup = (tokens: readonly Token[], pattern: RegExp) =>
  tokens.filter(({ name }) => pattern.test(name));

/** Every colour as it is in the toolbar's theme and scheme. */
export const colour: Page = {
  id: "colour",
  title: w("Color", "Colour"),
  draw: (view) => {
    const tokens = view.theme.tokens[view.scheme];
    return page(
      w("Color", "Colour"),
      w(
        "Los valores son los del tema y el esquema elegidos en la barra. El contraste es el de la WCAG 2.2, medido en cada versión sobre las cuarenta combinaciones; Lc es el del método APCA, como segunda opinión.",
        "The values are those of the theme and scheme chosen in the toolbar. Contrast is that of WCAG 2.2, measured in every version over the forty combinations; Lc is that of the APCA method, as a second opinion.",
      ),
      view,
      section(
        w("Cuánto contraste", "How much contrast"),
        view.language,
        amounts(view),
      ),
      section(
        w("Valores", "Values"),
        view.language,
        GROUPS.map(([title, pattern]) =>
          valueTable(
            title,
            inGroup(tokens, pattern),
            [SWATCH, VALUE, contrastColumn(view)],
            view,
          ),
        ),
      ),
      section(
        w("De dónde salen", "Where they come from"),
        view.language,
        html`<p>
          ${w("Cada valor toma un paso de una de estas escalas, que son privadas: en una página se usa el nombre del valor, no el paso.", "Each value takes a step of one of these ramps, which are private: a page uses the value's name, not the step.")[view.language]}
        </p>`,
        ramps(view),
      ),
    );
  },
};
