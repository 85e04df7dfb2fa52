import { html } from "lit";
import { tokenOf } from "./brand.ts";
import {
  type Example,
  examples,
  type Page,
  page,
  section,
  type View,
} from "./parts.ts";
import { w, type Words } from "./words.ts";

const drawing = (name: string, width: number) =>
  html`<img src="logo/${name}.svg" alt="" width=${width} />`;

/** The four colours, each as a surface with its name. */
const COLOURS: readonly (readonly [token: string, on: string, Words, Words])[] =
  [
    [
      "color-bg-brand",
      "color-text-on-brand",
      w("Jade", "Jade"),
      w(
        "Piedra de la región, de ninguna bandera.",
        "A stone of the region, of no flag.",
      ),
    ],
    [
      "color-highlight",
      "color-on-highlight",
      w("Maíz", "Maize"),
      w("Lo que se señala.", "What is pointed out."),
    ],
    [
      "color-help",
      "color-on-help",
      w("Coral", "Coral"),
      w(
        "La ayuda y lo urgente, igual en los nueve países.",
        "Help and what is urgent, the same in the nine countries.",
      ),
    ],
    [
      "color-text",
      "color-bg",
      w("Tinta", "Ink"),
      w("Textos y bordes.", "Texts and edges."),
    ],
  ];

const chip = ({ theme, scheme }: View, token: string, on: string) => {
  const [fill, ink] = [token, on].map(
    (name) => tokenOf(theme, scheme, name).value,
  );
  return html`<svg class="chip" viewBox="0 0 120 60" aria-hidden="true">
    <rect width="120" height="60" fill=${fill}></rect>
    <text x="10" y="50" fill=${ink} font-size="12">${fill}</text>
  </svg>`;
};

/** Colours that belong to others, struck out. */
const struck = html`<svg class="chip" viewBox="0 0 120 60" aria-hidden="true">
  <rect width="40" height="60" fill="#009edb"></rect>
  <rect x="40" width="40" height="60" fill="#6f2da8"></rect>
  <rect x="80" width="40" height="60" fill="#f58220"></rect>
  <path stroke="#fff" stroke-width="7" d="M-4 64L124 -4"></path>
  <path stroke="#222833" stroke-width="3" d="M-4 64L124 -4"></path>
</svg>`;

const partner = (view: View) =>
  html`<span class="partner"
    >${drawing("name", 150)}<span class="slot"
      >${w("Signo de la campaña", "The campaign's mark")[view.language]}</span
    ></span
  >`;

const nots = (view: View): readonly Example[] => [
  [
    partner(view),
    w(
      "El Corazón Azul es de la UNODC y tiene sus reglas: no se usa ni se imita. Si una campaña lo lleva, va aparte, con su propio espacio.",
      "The Blue Heart is UNODC's and has its rules: it is neither used nor imitated. If a campaign carries it, it stands apart, with its own space.",
    ),
    "do",
  ],
  [
    struck,
    w(
      "El azul de las Naciones Unidas, el morado y el naranja son de otras causas: no son color principal.",
      "United Nations blue, purple and orange belong to other causes: they are no main colour.",
    ),
    "avoid",
  ],
  [
    drawing("lockup-cr-es-419", 280),
    w(
      "El país se dice con palabras y con su acento, sin bandera ni emblema de otro.",
      "The country is told in words and by its accent, with no flag and no one else's emblem.",
    ),
    "do",
  ],
  [
    drawing("mark", 110),
    w(
      "Ni cadenas, ni rejas, ni sogas: el signo se abre.",
      "No chains, no bars, no ropes: the mark opens.",
    ),
    "do",
  ],
];

const open = ({ language }: View): readonly Example[] => [
  [
    html`${drawing("name", 150)}
    ${drawing(`full-name-${language === "es" ? "es-419" : "en"}`, 260)}`,
    w(
      "¿Sigla o nombre estratégico? La estrategia pide analizarlo; el nombre se cambia en un solo lugar y todos los archivos salen de nuevo.",
      "Acronym or strategic name? The strategy asks for an analysis; the name changes in one place and all files are made anew.",
    ),
  ],
  [
    html`<span class="status" data-status="provisional">provisional</span> →
      <span class="status" data-status="approved"
        >${w("aprobado", "approved")[language]}</span
      >`,
    w(
      "El acento de cada país lo aprueba su institución: entonces cambia su señal aquí.",
      "The accent of each country is for its body to approve: then its sign here changes.",
    ),
  ],
  [
    html`<span class="words">®?</span>`,
    w(
      "Falta buscar el signo en los registros de marcas de los nueve países.",
      "The mark has still to be searched for in the nine countries' trademark registers.",
    ),
  ],
];

/** What the brand stands for, and what it keeps away from. */
export const identity: Page = {
  id: "identity",
  title: w("Identidad", "Identity"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Una voz de nueve países", "One voice of nine countries"),
      w(
        "La CORETT no tenía imagen propia; la estrategia pide una, única y definida. Esta es una propuesta completa: la CORETT la puede revisar y cambiar valor por valor.",
        "CORETT had no image of its own; the strategy asks for one, single and defined. This is a complete proposal: CORETT can review it and change it value by value.",
      ),
      view,
      section(
        w("El concepto: anillo abierto", "The concept: an open ring"),
        language,
        examples(
          [
            [
              drawing("mark", 260),
              w(
                "Nueve granos de maíz, uno por país, como una mazorca vista de frente. Juntos forman una C.",
                "Nine kernels of maize, one a country, like a cob seen from its end. Together they form a C.",
              ),
            ],
            [
              drawing("construction", 260),
              w(
                "De once lugares, dos quedan libres: una salida, arriba a la derecha. El grano que está a su lado es del color del maíz. El signo nunca se mueve: girando parecería un indicador de espera.",
                "Of eleven places two stay free: a way out, up and to the right. The kernel beside it has the colour of maize. The mark never moves: turning, it would look like a sign of waiting.",
              ),
            ],
          ],
          language,
        ),
      ),
      section(
        w("Colores con lugar", "Colours of a place"),
        language,
        examples(
          COLOURS.map(([token, on, name, use]): Example => [
            chip(view, token, on),
            w(`${name.es}. ${use.es}`, `${name.en}. ${use.en}`),
          ]),
          language,
        ),
      ),
      section(
        w("Lo que no es", "What it is not"),
        language,
        examples(nots(view), language),
      ),
      section(
        w("Por decidir", "To be decided"),
        language,
        examples(open(view), language),
      ),
    );
  },
};
