import { html } from "lit";
import type { Token } from "./brand.ts";
import {
  type Example,
  examples,
  figure,
  type Page,
  page,
  section,
  type View,
} from "./parts.ts";
import { type Column, VALUE, valueTable } from "./values.ts";
import { type Language, w, type Words } from "./words.ts";

const PX = 16;
const pixels = (value: string) =>
  Number.parseFloat(value) * (value.endsWith("rem") ? PX : 1);

/** What a value looks like: a bar as long as a space, a corner as round. */
function look({ name, value }: Token) {
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
  if (name.startsWith("motion"))
    return html`<span class="track"><i class=${name}></i></span>`;
  return html`<svg
    viewBox="0 0 100 12"
    width="100"
    height="12"
    aria-hidden="true"
  >
    <rect class="bar" width=${Math.max(pixels(value), 0.5)} height="12"></rect>
  </svg>`;
}

const LOOK: Column = [w("Ejemplo", "Example"), look];

function table(caption: Words, start: string, view: View) {
  const tokens = view.theme.tokens[view.scheme]
    .filter(({ name }) => name.startsWith(start))
    .sort((a, b) => pixels(a.value) - pixels(b.value));
  return valueTable(caption, tokens, [VALUE, LOOK], view);
}

/** A card with its spaces shown in the highlight's colour. */
const anatomy = (language: Language) =>
  html`<div class="anatomy" aria-hidden="true">
    <b>${w("Título de una tarjeta", "Title of a card")[language]}</b>
    <i class="between">space-3 · 8 px</i>
    <span
      >${w("El texto queda cerca de su título.", "The text stays near its title.")[language]}</span
    >
    <i class="between wide">space-5 · 16 px</i>
    <span
      >${w("Lo que viene después, más lejos.", "What comes next, farther off.")[language]}</span
    >
  </div>`;

const rules = (language: Language): readonly Example[] => [
  [
    html`<span class="targets" aria-hidden="true"
      ><i class="px-24">24</i
      ><i class="px-44">${w("Ayuda · 44", "Help · 44")[language]}</i></span
    >`,
    w(
      "Lo que se toca mide al menos 24 px; la ayuda y la salida rápida, 44.",
      "What is touched measures at least 24 px; help and quick exit, 44.",
    ),
    "do",
  ],
  [
    html`<span class="targets small" aria-hidden="true"
      ><i>1</i><i>2</i><i>3</i></span
    >`,
    w(
      "Blancos más pequeños, pegados uno al otro.",
      "Smaller targets, one close to the other.",
    ),
    "avoid",
  ],
  [
    html`<span class="lifted"
      >${w("Borde y sombra", "Edge and shadow")[language]}</span
    >`,
    w(
      "Una sombra nunca es la única señal: lleva un borde.",
      "A shadow is never the only sign: there is an edge.",
    ),
    "do",
  ],
  [
    html`<span class="still"
      >${w("Sin movimiento", "No motion")[language]}</span
    >`,
    w(
      "Quien pide menos movimiento no ve ninguno: las barras de arriba se quedan quietas.",
      "Who asks for less motion sees none: the bars above stay still.",
    ),
    "do",
  ],
];

/** Spaces, corners and motion. */
export const space: Page = {
  id: "space",
  title: w("Espacio, esquinas y movimiento", "Space, corners and motion"),
  draw: (view) =>
    page(
      w("Espacio, esquinas y movimiento", "Space, corners and motion"),
      w(
        "Pocas medidas, siempre las mismas: así una página de Belice y una de Panamá se sienten de la misma casa.",
        "Few measures, always the same: so a page of Belize and one of Panama feel of one house.",
      ),
      view,
      section(
        w("Cómo se usan", "How they are used"),
        view.language,
        figure(
          anatomy(view.language),
          w(
            "Lo que va junto queda cerca; lo que se separa, un paso más lejos. Alrededor, space-6.",
            "What belongs together stands close; what is apart, one step farther. All around, space-6.",
          ),
          view.language,
        ),
      ),
      section(
        w("Valores", "Values"),
        view.language,
        table(w("Espacios", "Spaces"), "space-", view),
        table(w("Esquinas", "Corners"), "radius-", view),
        table(w("Movimiento", "Motion"), "motion-", view),
      ),
      section(
        w("Reglas", "Rules"),
        view.language,
        examples(rules(view.language), view.language),
      ),
    ),
};
