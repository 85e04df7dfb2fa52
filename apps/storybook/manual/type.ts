import alphabets from "@corett/tokens/fonts/alphabets.json";
import { html } from "lit";
import {
  copyButton,
  figure,
  type Page,
  page,
  section,
  statusBadge,
  scrollable,
} from "./parts.ts";
import { w, type Words } from "./words.ts";

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

/** Families, sizes, and the letters of the region. */
export const type: Page = {
  id: "type",
  title: w("Tipografía", "Typography"),
  draw: (view) => {
    const { language, theme, scheme } = view;
    const tokens = theme.tokens[scheme];
    const sizes = tokens
      .filter(({ name }) => name.startsWith("type-size-"))
      .sort((a, b) => Number.parseFloat(b.value) - Number.parseFloat(a.value));
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
        w("Tamaños", "Sizes"),
        language,
        scrollable(
          w("De mayor a menor", "From large to small")[language],
          html`<table>
            <caption>
              ${w("De mayor a menor", "From large to small")[language]}
            </caption>
            <tbody>
              ${sizes.map(
                (token) =>
                  html`<tr>
                    <th scope="row"><code>${token.property}</code></th>
                    <td><code>${token.value}</code></td>
                    <td class="sample ${token.name}">${SAMPLE[language]}</td>
                    <td>${statusBadge(token.status, language)}</td>
                    <td>${copyButton(`var(${token.property})`, language)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        ),
      ),
      section(
        w("Letras de la región", "Letters of the region"),
        language,
        scrollable(
          w(
            "Cada letra está en los archivos: una prueba lo comprueba",
            "Each letter is in the files: a test checks it",
          )[language],
          html`<table>
            <caption>
              ${w("Cada letra está en los archivos: una prueba lo comprueba", "Each letter is in the files: a test checks it")[language]}
            </caption>
            <tbody>
              ${Object.entries(alphabets).map(
                ([tag, letters]) =>
                  html`<tr>
                    <th scope="row">
                      ${(LANGUAGES[tag] ?? w(tag, tag))[language]}
                    </th>
                    <td class="letters">
                      ${Array.from(letters.normalize("NFC"))
                        .map((letter) =>
                          letter === "\u0331" ? "a\u0331" : letter,
                        )
                        .join(" ")}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        ),
      ),
      section(
        w("Reglas", "Rules"),
        language,
        html`<ul>
          ${[
            w(
              "Texto a la izquierda, sin justificar; renglones de hasta 70 letras.",
              "Text to the left, not justified; lines of up to 70 letters.",
            ),
            w(
              "Sin párrafos en mayúsculas ni letras separadas.",
              "No paragraphs in capitals, no letterspacing.",
            ),
            w(
              "En papel: 11 puntos; notas, 9; lectura fácil, 14 o más.",
              "On paper: 11 points; notes, 9; easy reading, 14 or more.",
            ),
            w(
              "El cierre glotal de las lenguas mayas es la letra ʼ (U+02BC), no un apóstrofo.",
              "The glottal stop of the Mayan languages is the letter ʼ (U+02BC), not an apostrophe.",
            ),
          ].map((rule) => html`<li>${rule[language]}</li>`)}
        </ul>`,
      ),
    );
  },
};
