import { html, nothing } from "lit";
import { pairsOf, type Token } from "./brand.ts";
import {
  copyButton,
  type Page,
  page,
  section,
  statusBadge,
  type View,
  scrollable,
} from "./parts.ts";
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

const one = (value: number) => value.toFixed(1);

/** A colour with its name, value, status, and what was measured. */
function row(token: Token, view: View) {
  const { language, theme, scheme } = view;
  const pairs = pairsOf(theme, scheme, token.name);
  return html`<tr>
    <td>
      <svg class="swatch" viewBox="0 0 40 40" aria-hidden="true">
        <rect width="40" height="40" fill=${token.value}></rect>
      </svg>
    </td>
    <th scope="row">
      <code>${token.property}</code>
      <span class="use"
        >${language === "es" ? token.descriptionEs : token.description}</span
      >
    </th>
    <td><code>${token.value}</code></td>
    <td>
      ${
        pairs.length === 0
          ? nothing
          : html`<ul class="pairs">
              ${pairs.map(
                ({ on, ratio, least, apca }) =>
                  html`<li>
                    <code>${on.replace("color-", "")}</code>: ${one(ratio)} ≥
                    ${least}
                    <small>(Lc ${Math.round(apca)})</small>
                  </li>`,
              )}
            </ul>`
      }
    </td>
    <td>${statusBadge(token.status, language)}</td>
    <td>${copyButton(`var(${token.property})`, language)}</td>
  </tr>`;
}

function table(caption: Words, tokens: readonly Token[], view: View) {
  const { language } = view;
  const heads = [
    w("Muestra", "Swatch"),
    w("Nombre", "Name"),
    w("Valor", "Value"),
    w("Contraste sobre", "Contrast on"),
    w("Estado", "Status"),
  ];
  return scrollable(
    caption[language],
    html`<table>
      <caption>
        ${caption[language]}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head[language]}</th>`)}
          <th scope="col" class="copy">${w("Copiar", "Copy")[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map((token) => row(token, view))}
      </tbody>
    </table>`,
  );
}

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
        html`<p>
          ${
            w(
              "Texto y líneas de ayuda, 7 a 1. Otros textos, 4.5 a 1. Bordes, foco y gráficos, 3 a 1. Con alto contraste, 7 y 4.5. El color nunca es la única señal.",
              "Body text and helplines, 7 to 1. Other texts, 4.5 to 1. Edges, focus and charts, 3 to 1. With high contrast, 7 and 4.5. Colour is never the only sign.",
            )[view.language]
          }
        </p>`,
      ),
      GROUPS.map(([title, pattern]) =>
        table(
          title,
          tokens.filter(({ name }) => pattern.test(name)),
          view,
        ),
      ),
    );
  },
};
