import { html, nothing } from "lit";
import { themes } from "./brand.ts";
import {
  type Example,
  examples,
  figure,
  type Page,
  page,
  section,
} from "./parts.ts";
import { type Language, w, type Words } from "./words.ts";

const image = (name: string, width: number) =>
  html`<img src="logo/${name}.svg" alt="" width=${width} />`;

const INKS: readonly (readonly [end: string, caption: Words])[] = [
  ["", w("Color, sobre fondo claro.", "Colour, on a light surface.")],
  [
    "-mono",
    w(
      "Una tinta: el grano junto a la salida va en contorno.",
      "One ink: the kernel beside the way out is outlined.",
    ),
  ],
  [
    "-negative",
    w(
      "Negativo, sobre jade o una foto oscura y pareja.",
      "Negative, on jade or on a dark and even photograph.",
    ),
  ],
];

const MISUSE: readonly (readonly [style: string, caption: Words])[] = [
  ["stretched", w("Estirarlo.", "Stretch it.")],
  [
    "turned",
    w(
      "Girarlo: la salida dejaría de estar arriba a la derecha.",
      "Turn it: the way out would no longer be up and to the right.",
    ),
  ],
  ["recoloured", w("Cambiarle los colores.", "Change its colours.")],
  ["shadowed", w("Ponerle sombra o brillo.", "Give it a shadow or a glow.")],
  [
    "faint",
    w(
      "Ponerlo donde no se distingue.",
      "Put it where it cannot be told from its surface.",
    ),
  ],
  [
    "crowded",
    w(
      "Meterle algo en su espacio libre.",
      "Put something into its clear space.",
    ),
  ],
];

function forms(language: Language): readonly Example[] {
  const tag = language === "es" ? "es-419" : "en";
  return [
    [
      image("mark", 190),
      w(
        "Signo. Donde el nombre ya está cerca.",
        "Mark. Where the name is near.",
      ),
    ],
    [
      image("name", 340),
      w("Signo y nombre. La forma principal.", "Mark and name. The main form."),
    ],
    [
      image(`full-name-${tag}`, 440),
      w(
        "Nombre completo en dos líneas. La primera vez que se habla de la CORETT.",
        "Full name on two lines. The first time that CORETT is spoken of.",
      ),
    ],
  ];
}

const lockups = (language: Language) =>
  html`<p>
      ${
        w(
          "El nombre de la institución va en texto y la línea en el acento de su país. Su emblema, solo si la institución lo entrega.",
          "The body's name stands in text and the rule has its country's accent. Its emblem only if the body hands it over.",
        )[language]
      }
    </p>
    <div class="grid">
      ${themes
        .filter(({ theme }) => theme !== "region")
        .map(({ theme, place }) => {
          const tag = language === "es" ? "es-419" : "en";
          const caption = { es: place["es-419"], en: place.en };
          return figure(
            image(`lockup-${theme}-${tag}`, 420),
            caption,
            language,
          );
        })}
    </div>`;

const LEAST: readonly Example[] = [
  [
    image("clear-space", 420),
    w(
      "Alrededor queda libre el ancho de un grano (x).",
      "The breadth of one kernel (x) stays free all around.",
    ),
  ],
  [
    html`<img src="logo/least-size.svg" alt="" />`,
    w(
      "Impreso, a su tamaño: el signo desde 6 mm, con el nombre desde 24 mm.",
      "Printed, at its size: the mark from 6 mm, with the name from 24 mm.",
    ),
  ],
  [
    html`<span class="row"
      >${image("favicon", 16)} ${image("favicon", 32)}
      ${image("name", 118)}</span
    >`,
    w(
      "En pantalla: el signo desde 16 px, con granos más llenos (favicon); con el nombre, desde 90 px sin contar el espacio libre.",
      "On a screen: the mark from 16 px, with fuller kernels (favicon); with the name, from 90 px not counting the clear space.",
    ),
  ],
];

/** The mark several times over, as if it were turning. */
const turning = html`<span class="turning"
  >${[0, 1, 2].map(() => image("mark", 110))}</span
>`;

/** How the logo is used, and how it is not. */
export const logo: Page = {
  id: "logo",
  title: w("Logo", "Logo"),
  draw: (view) => {
    const { language } = view;
    const misuse = MISUSE.map(([style, caption]): Example => [
      html`<span class="misuse ${style}" data-corett-scheme="light"
        >${image("name", 200)}${style === "crowded" ? html`<b>2027</b>` : nothing}</span
      >`,
      caption,
      "avoid",
    ]);
    return page(
      w("El logo", "The logo"),
      w(
        "Se dibuja por programa: todos los archivos salen del mismo trazo, en SVG y PNG, en la carpeta logo del paquete @corett/tokens.",
        "It is drawn by a program: all files come from the same shape, as SVG and PNG, in the folder logo of the package @corett/tokens.",
      ),
      view,
      section(
        w("Formas", "Forms"),
        language,
        examples(forms(language), language),
      ),
      section(
        w("Con la institución nacional", "With the national body"),
        language,
        lockups(language),
      ),
      section(
        w("Tintas", "Inks"),
        language,
        html`<div class="grid">
          ${INKS.map(([end, caption]) => figure(html`<span class="surface${end}" data-corett-scheme="light">${image(`name${end}`, 230)}</span>`, caption, language))}
        </div>`,
      ),
      section(
        w("Espacio libre y tamaño mínimo", "Clear space and least size"),
        language,
        examples(LEAST, language),
      ),
      section(
        w("Lo que no se hace", "What is not done"),
        language,
        examples(
          [...misuse, [turning, w("Animarlo.", "Animate it."), "avoid"]],
          language,
        ),
      ),
    );
  },
};
