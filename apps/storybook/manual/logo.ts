import { html } from "lit";
import { figure, type Page, page, section } from "./parts.ts";
import { w, type Words } from "./words.ts";

const image = (name: string, width: number, style = "") =>
  html`<img class=${style} src="logo/${name}.svg" alt="" width=${width} />`;

const FORMS: readonly (readonly [
  file: string,
  width: number,
  caption: Words,
])[] = [
  [
    "mark",
    150,
    w("Signo. Donde el nombre ya está cerca.", "Mark. Where the name is near."),
  ],
  [
    "name",
    320,
    w("Signo y nombre. La forma principal.", "Mark and name. The main form."),
  ],
];

const INKS: readonly (readonly [end: string, caption: Words])[] = [
  ["", w("Color, sobre fondo claro.", "Colour, on a light surface.")],
  [
    "-mono",
    w(
      "Una tinta: el grano junto a la salida va en contorno.",
      "One ink: the kernel beside the way out is outlined.",
    ),
  ],
  ["-negative", w("Negativo, sobre jade.", "Negative, on jade.")],
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

/** How the logo is used, and how it is not. */
export const logo: Page = {
  id: "logo",
  title: w("Logo", "Logo"),
  draw: (view) => {
    const { language, theme } = view;
    const tag = language === "es" ? "es-419" : "en";
    const lockups =
      theme.theme === "region" ? ["gt", "bz", "cr"] : [theme.theme];
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
        html`<div class="grid two">
            ${FORMS.map(([file, width, caption]) => figure(image(file, width), caption, language))}
          </div>
          ${figure(image(`full-name-${tag}`, 640), w("Nombre completo en dos líneas. La primera vez que se habla de la CORETT.", "Full name on two lines. The first time that CORETT is spoken of."), language)}
          ${lockups.map((name) =>
            figure(
              image(`lockup-${name}-${tag}`, 640),
              w(
                "Con la institución nacional: su nombre en texto, la línea en el acento del país. Su emblema, solo si la institución lo entrega.",
                "With the national body: its name in text, the rule in the country's accent. Its emblem only if the body hands it over.",
              ),
              language,
            ),
          )}`,
      ),
      section(
        w("Tintas", "Inks"),
        language,
        html`<div class="grid three">
          ${INKS.map(([end, caption]) => figure(image(`name${end}`, 240), caption, language))}
        </div>`,
      ),
      section(
        w("Espacio libre y tamaño mínimo", "Clear space and least size"),
        language,
        html`<div class="grid two">
          ${figure(image("construction", 220), w("Alrededor queda libre el ancho de un grano (x).", "The breadth of one kernel (x) stays free all around."), language)}
          ${figure(
            html`<span class="sizes"
              >${image("favicon", 16)} ${image("favicon", 32)}
              ${image("name", 90)}</span
            >`,
            w(
              "El signo, desde 16 px o 6 mm. Con el nombre, desde 90 px o 24 mm.",
              "The mark, from 16 px or 6 mm. With the name, from 90 px or 24 mm.",
            ),
            language,
          )}
        </div>`,
      ),
      section(
        w("Lo que no se hace", "What is not done"),
        language,
        html`<div class="grid three">
          ${MISUSE.map(([style, caption]) => figure(html`<span class="misuse ${style}">${image("name", 200)}</span>`, caption, language, "avoid"))}
          ${figure(html`<span class="words">↻</span>`, w("Animarlo.", "Animate it."), language, "avoid")}
        </div>`,
      ),
    );
  },
};
