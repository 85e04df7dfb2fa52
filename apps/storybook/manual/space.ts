import { html } from "lit";
import type { Token } from "./brand.ts";
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

const PX = 16;
const pixels = (value: string) =>
  Number.parseFloat(value) * (value.endsWith("rem") ? PX : 1);

/** What a value looks like: a bar as long as a space, a corner as round. */
function example({ name, value }: Token) {
  if (name.startsWith("radius"))
    return html`<svg
      viewBox="0 0 60 40"
      width="60"
      height="40"
      aria-hidden="true"
    >
      <rect
        class="shape"
        x="2"
        y="2"
        width="56"
        height="36"
        rx=${pixels(value)}
      ></rect>
    </svg>`;
  if (name.startsWith("motion")) return html`<span>${value}</span>`;
  const width = Math.max(pixels(value), 0.5);
  return html`<svg
    viewBox="0 0 100 12"
    width="100"
    height="12"
    aria-hidden="true"
  >
    <rect class="bar" width=${width} height="12"></rect>
  </svg>`;
}

function table(
  caption: Words,
  start: string,
  { language, theme, scheme }: View,
) {
  const tokens = theme.tokens[scheme]
    .filter(({ name }) => name.startsWith(start))
    .sort((a, b) => pixels(a.value) - pixels(b.value));
  return scrollable(
    caption[language],
    html`<table>
      <caption>
        ${caption[language]}
      </caption>
      <tbody>
        ${tokens.map(
          (token) =>
            html`<tr>
              <th scope="row"><code>${token.property}</code></th>
              <td><code>${token.value}</code></td>
              <td>${example(token)}</td>
              <td>${statusBadge(token.status, language)}</td>
              <td>${copyButton(`var(${token.property})`, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** Spaces, corners and motion. */
export const space: Page = {
  id: "space",
  title: w("Espacio", "Space"),
  draw: (view) =>
    page(
      w("Espacio, esquinas y movimiento", "Space, corners and motion"),
      w(
        "Pocas medidas, siempre las mismas: así una página de Belice y una de Panamá se sienten de la misma casa.",
        "Few measures, always the same: so a page of Belize and one of Panama feel of one house.",
      ),
      view,
      table(w("Espacios", "Spaces"), "space-", view),
      table(w("Esquinas", "Corners"), "radius-", view),
      table(w("Movimiento", "Motion"), "motion-", view),
      section(
        w("Reglas", "Rules"),
        view.language,
        html`<ul>
          ${[
            w(
              "Lo que se toca mide al menos 24 px; la ayuda y la salida rápida, 44.",
              "What is touched measures at least 24 px; help and quick exit, 44.",
            ),
            w(
              "Quien pide menos movimiento no ve ninguno.",
              "Who asks for less motion sees none.",
            ),
            w(
              "Una sombra nunca es la única señal.",
              "A shadow is never the only sign.",
            ),
          ].map((rule) => html`<li>${rule[view.language]}</li>`)}
        </ul>`,
      ),
    ),
};
