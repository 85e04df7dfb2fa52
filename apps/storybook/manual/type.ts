import alphabets from "@corett/tokens/fonts/alphabets.json";
import { html } from "lit";
import type { Token } from "./brand.ts";
import {
  type Example,
  examples,
  figure,
  type Page,
  page,
  scrollable,
  section,
} from "./parts.ts";
import { type Column, VALUE, valueTable } from "./values.ts";
import { type Language, w, type Words } from "./words.ts";

const SAMPLE = w(
  "Nueve países, una misma respuesta",
  "Nine countries, one response",
);

const FAMILIES: readonly (readonly [name: string, use: Words])[] = [
  [
    "title",
    w(
      "Montserrat, en títulos: nació de los carteles de un barrio de Buenos Aires.",
      "Montserrat, in titles: it grew out of the posters of a quarter of Buenos Aires.",
    ),
  ],
  [
    "text",
    w(
      "Noto Sans, en textos: tiene las letras de todas las lenguas de la región.",
      "Noto Sans, in texts: it has the letters of all languages of the region.",
    ),
  ],
  [
    "easy-read",
    w(
      "CORETT Lectura (de Andika), en lectura fácil: hecha para quien aprende a leer.",
      "CORETT Lectura (from Andika), for easy reading: made for those who learn to read.",
    ),
  ],
];

const LANGUAGES: Readonly<Record<string, Words>> = {
  "es-419": w("Español", "Spanish"),
  en: w("Inglés", "English"),
  myn: w("Lenguas mayas", "Mayan languages"),
  cab: w("Garífuna", "Garifuna"),
  miq: w("Miskito", "Miskito"),
  nah: w("Náhuatl", "Nahuatl"),
  gym: w("Ngäbere y guna", "Ngäbere and Guna"),
  cjp: w("Cabécar y bribri", "Cabécar and Bribri"),
  ht: w("Criollo haitiano", "Haitian Creole"),
  mx: w("Otras lenguas de México", "Other languages of Mexico"),
};

const TEXT = w(
  "Si algo no está bien en su trabajo, puede preguntar. Hay personas que escuchan y saben qué hacer.",
  "If something is not right at your work, you can ask. There are people who listen and know what to do.",
);

const rules = (language: Language): readonly Example[] => [
  [
    html`<p class="left">${TEXT[language]}</p>`,
    w(
      "Texto a la izquierda; renglones de hasta 70 letras.",
      "Text to the left; lines of up to 70 letters.",
    ),
    "do",
  ],
  [
    html`<p class="justified">${TEXT[language]}</p>`,
    w(
      "Justificado: los huecos cansan a quien lee despacio.",
      "Justified: the holes tire those who read slowly.",
    ),
    "avoid",
  ],
  [
    html`<p class="capitals">${TEXT[language]}</p>`,
    w(
      "Párrafos en mayúsculas o con letras separadas.",
      "Paragraphs in capitals or with letters set apart.",
    ),
    "avoid",
  ],
  [
    html`<p class="paper">
      <span class="pt-11">11 pt ${SAMPLE[language]}</span>
      <span class="pt-9"
        >9 pt ${w("Fuente y notas", "Source and notes")[language]}</span
      >
      <span class="pt-14"
        >14 pt ${w("Lectura fácil", "Easy reading")[language]}</span
      >
    </p>`,
    w(
      "En papel: 11 puntos; notas, 9; lectura fácil, 14 o más.",
      "On paper: 11 points; notes, 9; easy reading, 14 or more.",
    ),
    "do",
  ],
  [
    html`<p class="words" lang="quc">Kʼicheʼ</p>`,
    w(
      "El cierre glotal de las lenguas mayas es la letra ʼ (U+02BC).",
      "The glottal stop of the Mayan languages is the letter ʼ (U+02BC).",
    ),
    "do",
  ],
  [
    html`<p class="words">K'iche'</p>`,
    w(
      "Con el apóstrofo del teclado la palabra se parte.",
      "With the keyboard's apostrophe the word is broken.",
    ),
    "avoid",
  ],
];

/** A size in the family that it is for. */
const inSize = (language: Language): Column => [
  w("Ejemplo", "Example"),
  ({ name }) => html`<span class="sample ${name}">${SAMPLE[language]}</span>`,
];

const byValue = (a: Token, b: Token) =>
  Number.parseFloat(b.value) - Number.parseFloat(a.value);

const alphabet = (language: Language) =>
  scrollable(
    w(
      "Cada letra está en los archivos: una prueba lo comprueba",
      "Each letter is in the files: a test checks it",
    )[language],
    html`<tbody>
      ${Object.entries(alphabets).map(
        ([tag, letters]) =>
          html`<tr>
            <th scope="row">${(LANGUAGES[tag] ?? w(tag, tag))[language]}</th>
            <td class="letters">
              ${Array.from(letters.normalize("NFC"))
                .map((letter) => (letter === "\u0331" ? "a\u0331" : letter))
                .join(" ")}
            </td>
          </tr>`,
      )}
    </tbody>`,
  );

/** Families, sizes, and the letters of the region. */
export const type: Page = {
  id: "type",
  title: w("Tipografía", "Typography"),
  draw: (view) => {
    const { language, theme, scheme } = view;
    const named = (start: string) =>
      theme.tokens[scheme].filter(({ name }) => name.startsWith(start));
    return page(
      w("Tipografía", "Typography"),
      w(
        "Tres letras libres (licencia OFL), recortadas a lo que la región necesita. Los componentes insertados en otra página usan la letra de esa página: no cargan ninguna si nadie lo pide.",
        "Three free typefaces (OFL licence), cut to what the region needs. Components in somebody else's page use that page's font: they load none unless asked.",
      ),
      view,
      section(
        w("Familias", "Families"),
        language,
        FAMILIES.map(([name, use]) =>
          figure(
            html`<p class="family ${name}">
              ${SAMPLE[language]} 0123456789 ₡
            </p>`,
            use,
            language,
          ),
        ),
      ),
      section(
        w("Valores", "Values"),
        language,
        valueTable(
          w("Tamaños", "Sizes"),
          named("type-size-").sort(byValue),
          [VALUE, inSize(language)],
          view,
        ),
        valueTable(
          w("Familias y renglones", "Families and lines"),
          [...named("type-family-"), ...named("type-line-height-")],
          [VALUE],
          view,
        ),
      ),
      section(
        w("Letras de la región", "Letters of the region"),
        language,
        alphabet(language),
      ),
      section(
        w("Reglas", "Rules"),
        language,
        examples(rules(language), language),
      ),
    );
  },
};
