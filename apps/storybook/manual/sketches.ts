import { html, svg } from "lit";
import { type Language, w } from "./words.ts";

const sketch = (shapes: unknown) =>
  html`<svg class="sketch" viewBox="0 0 160 90" aria-hidden="true">
    ${shapes}
  </svg>`;

const axis = svg`<path class="line" d="M40 6V84"></path>`;

const bar = (y: number, width: number, label: string, value: string) =>
  svg`<text x="36" y=${y + 9} text-anchor="end">${label}</text>
    <rect class="data-1" x="40" y=${y} width=${width} height="12"></rect>
    <text x=${44 + width} y=${y + 9}>${value}</text>`;

/** Two lines with labels, dashes and points of their own. */
export const LABELLED = sketch(svg`<path class="line" d="M8 84H116"></path>
  <path class="series-1" d="M8 60L44 40L80 46L114 22"></path>
  <path class="series-2" d="M8 34L44 52L80 66L114 62"></path>
  <circle class="data-1" cx="114" cy="22" r="3.5"></circle>
  <rect class="data-2" x="111" y="59" width="7" height="7"></rect>
  <text x="121" y="26">A</text><text x="121" y="66">B</text>`);

/** The same two lines, told apart by colour alone. */
export const COLOUR_ONLY = sketch(svg`<path class="line" d="M8 84H116"></path>
  <path class="series-1" d="M8 60L44 40L80 46L114 22"></path>
  <path class="series-4" d="M8 34L44 52L80 66L114 62"></path>
  <rect class="data-1" x="126" y="16" width="10" height="10"></rect>
  <rect class="data-4" x="126" y="34" width="10" height="10"></rect>`);

/** No data, withheld and zero: three signs. */
export const absent = (language: Language) =>
  sketch(svg`${axis}
    <text x="36" y="21" text-anchor="end">A</text><text class="quiet" x="46" y="21">${w("sin dato", "no data")[language]}</text>
    <text x="36" y="48" text-anchor="end">B</text>
    <path class="hatch" d="M40 38h44v13h-44zM44 51l13-13M56 51l13-13M68 51l13-13"></path>
    <text class="quiet" x="90" y="48">${w("reservado", "withheld")[language]}</text>
    <text x="36" y="76" text-anchor="end">C</text><text x="46" y="76">0</text>`);

/** Three bars from zero, and the same cut off below. */
export const FROM_ZERO = sketch(
  svg`${axis}${bar(12, 84, "2020", "84")}${bar(38, 90, "2021", "90")}${bar(64, 96, "2022", "96")}`,
);
export const CUT = sketch(
  svg`<path class="line" d="M40 6V84M36 44l8-6"></path>${bar(12, 20, "2020", "84")}${bar(38, 60, "2021", "90")}${bar(64, 100, "2022", "96")}`,
);

/** Countries in the strategy's order, and as a race. */
export const IN_ORDER = sketch(
  svg`${axis}${bar(12, 60, "GT", "60")}${bar(38, 22, "BZ", "22")}${bar(64, 84, "HN", "84")}`,
);
export const RANKED = sketch(
  svg`${axis}${bar(12, 84, "1.º HN", "84")}${bar(38, 60, "2.º GT", "60")}${bar(64, 22, "3.º BZ", "22")}`,
);

/** A small count as it is published. */
export const small = (language: Language) =>
  sketch(
    svg`${axis}${bar(12, 60, "A", "60")}${bar(38, 5, "B", w("menos de 5", "fewer than 5")[language])}`,
  );

/** Two counts, each in its own chart, and the two in one bar. */
export const apart = (language: Language) =>
  sketch(
    svg`<text x="8" y="18">${w("Trata: víctimas", "Trafficking: victims")[language]}</text>
    <rect class="data-1" x="8" y="24" width="80" height="12"></rect>
    <text x="8" y="62">${w("Tráfico ilícito: casos", "Smuggling: cases")[language]}</text>
    <rect class="data-3" x="8" y="68" width="56" height="12"></rect>`,
  );
export const added = (language: Language) =>
  sketch(
    svg`<text x="8" y="34">${w("Trata y tráfico: total", "Trafficking and smuggling: total")[language]}</text>
    <rect class="data-1" x="8" y="42" width="80" height="14"></rect>
    <rect class="data-3" x="88" y="42" width="56" height="14"></rect>`,
  );
