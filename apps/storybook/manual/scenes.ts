import { html, svg } from "lit";

const scene = (shapes: unknown) =>
  html`<svg class="scene" viewBox="0 0 160 100" aria-hidden="true">
    <rect class="soft" width="160" height="100"></rect>
    ${shapes}
  </svg>`;

const person = (x: number, height: number, style: string) =>
  svg`<circle class=${style} cx=${x} cy=${100 - height + 12} r="11"></circle>
    <path class=${style} d="M${x - 20} 101v-${height - 46}q0-20 20-20t20 20v${height - 46}z"></path>`;

/** Two people in talk, as equals. */
export const TALK =
  scene(svg`${person(52, 74, "brand")}${person(110, 74, "ink")}
  <path class="light" d="M66 10h30v16H86l-6 8v-8H66z"></path>`);

/** People of several ages and builds, seen whole. */
export const PEOPLE = scene(
  svg`${person(26, 66, "brand")}${person(64, 78, "ink")}${person(102, 56, "light")}${person(138, 70, "brand")}`,
);

/** A bench with tools and a window: work as it is. */
export const WORK =
  scene(svg`<rect class="light" x="100" y="14" width="44" height="30" rx="2"></rect>
  <path class="line" d="M122 14V44M100 29H144"></path>
  <rect class="brand" x="14" y="68" width="132" height="8"></rect>
  <rect class="brand" x="24" y="76" width="6" height="25"></rect>
  <rect class="brand" x="130" y="76" width="6" height="25"></rect>
  <path class="ink" d="M34 68V50q0-5 5-5h18q5 0 5 5v18zM40 45v-8q0-6 8-6t8 6v8h-4v-8q0-2-4-2t-4 2v8z"></path>
  <path class="ink" d="M78 68l4-22h12l4 22z"></path>`);

/** Hills, a road that goes on, a sun. */
export const LANDSCAPE =
  scene(svg`<circle class="light" cx="112" cy="34" r="15"></circle>
  <path class="brand" d="M0 72Q40 36 86 64T160 52V101H0Z"></path>
  <path class="soft" d="M62 101Q74 82 98 72L102 73Q88 84 88 101Z"></path>`);

/** Two hands that meet over a sheet of paper. */
export const SUPPORT =
  scene(svg`<rect class="paper" x="46" y="30" width="68" height="52" rx="3"></rect>
  <path class="line" d="M56 42H104M56 52H104M56 62H84"></path>
  <path class="brand" d="M0 66H38q10 0 14 7t12 7h-10q-6 0-9 6H0z"></path>
  <path class="ink" d="M160 66H122q-10 0-14 7t-12 7h10q6 0 9 6H160z"></path>`);

/** An open door with the day behind it. */
export const DOOR =
  scene(svg`<rect class="brand" x="52" y="14" width="56" height="86"></rect>
  <rect class="light" x="60" y="22" width="40" height="79"></rect>
  <path class="ink" d="M60 22l-24 12v67h24z"></path>
  <circle class="light" cx="54" cy="64" r="2.5"></circle>`);

/** A figure held within a ring: trafficking, which needs no border. */
export const TRAFFICKING =
  scene(svg`<circle class="ring-line" cx="80" cy="50" r="38"></circle>
  <g transform="translate(80 0)">
    <circle class="ink" cy="36" r="9"></circle>
    <path class="ink" d="M-16 72v-10q0-15 16-15t16 15v10z"></path>
  </g>`);

/** A way across a border: smuggling. */
export const SMUGGLING =
  scene(svg`<path class="border-line" d="M80 8V92"></path>
  <path class="way-line" d="M22 74Q60 74 80 50T138 26"></path>
  <path class="brand" d="M130 16l16 8-13 13z"></path>
  <circle class="brand" cx="22" cy="74" r="6"></circle>`);
