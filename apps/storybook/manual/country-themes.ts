import { html } from "lit";
import { type Scheme, SCHEMES, type Theme, themes, tokenOf } from "./brand.ts";
import { copyButton } from "./copy.ts";
import {
  type Example,
  examples,
  type Page,
  page,
  section,
  statusBadge,
} from "./parts.ts";
import { type Language, w, type Words } from "./words.ts";

const SCHEME_NAMES: Readonly<Record<Scheme, Words>> = {
  light: w("Claro", "Light"),
  dark: w("Oscuro", "Dark"),
  "light-high-contrast": w("Claro, alto contraste", "Light, high contrast"),
  "dark-high-contrast": w("Oscuro, alto contraste", "Dark, high contrast"),
};

/** The accent on its soft surface, as it is in one scheme. */
function accent(theme: Theme, scheme: Scheme, language: Language) {
  const value = (name: string) => tokenOf(theme, scheme, name).value;
  const [mark, soft] = [value("color-accent"), value("color-accent-soft")];
  return html`<li>
    <svg viewBox="0 0 80 44" aria-hidden="true">
      <rect width="80" height="44" fill=${soft}></rect>
      <rect width="80" height="6" fill=${mark}></rect>
      <text x="10" y="34" fill=${mark} font-size="20" font-weight="700">
        Aa
      </text>
    </svg>
    <span>${SCHEME_NAMES[scheme][language]}</span>
    <code>${mark}</code>
  </li>`;
}

function card(theme: Theme, language: Language) {
  const tag = language === "es" ? "es-419" : "en";
  return html`<section class="theme" data-corett-theme=${theme.theme}>
    <h3>${theme.place[tag]} ${statusBadge(theme.status, language)}</h3>
    <p>${theme.body[tag]}</p>
    <ul class="accents">
      ${SCHEMES.map((scheme) => accent(theme, scheme, language))}
    </ul>
    <p class="parts">
      <span class="help">${w("Pida ayuda", "Ask for help")[language]}</span>
      <span class="link">${w("Lea más", "Read more")[language]}</span>
      ${copyButton(`data-corett-theme="${theme.theme}"`, language)}
    </p>
  </section>`;
}

const written = (language: Language): readonly Example[] => [
  [
    html`<span class="pills"
      >${themes.slice(1, 5).map(({ theme, place }) => html`<b data-corett-theme=${theme}>${place[language === "es" ? "es-419" : "en"]}</b>`)}</span
    >`,
    w("El país va escrito.", "The country is written."),
    "do",
  ],
  [
    html`<span class="pills"
      >${themes.slice(1, 5).map(({ theme }) => html`<b data-corett-theme=${theme}>&nbsp;&nbsp;&nbsp;</b>`)}</span
    >`,
    w(
      "El color solo: los nueve acentos se parecen para quien distingue menos colores. Tampoco son la paleta de un gráfico.",
      "Colour alone: the nine accents look alike to those who tell fewer colours apart. Nor are they the palette of a chart.",
    ),
    "avoid",
  ],
];

/** The ten themes side by side. */
export const countryThemes: Page = {
  id: "themes",
  title: w("Temas nacionales", "National themes"),
  draw: (view) => {
    const { language } = view;
    return page(
      w(
        "La región y nueve temas nacionales",
        "The region and nine national themes",
      ),
      w(
        "Un tema cambia el acento, el nombre de la institución y, si lo entrega, su emblema. Nada más: la ayuda, el foco y los estados son iguales en todas partes, para que una víctima encuentre lo mismo en los nueve países.",
        "A theme changes the accent, the body's name and, if it hands it over, its emblem. Nothing else: help, focus and statuses are the same everywhere, so that a victim meets the same in the nine countries.",
      ),
      view,
      section(
        w("Lado a lado", "Side by side"),
        language,
        html`<div class="grid wide">
          ${themes.map((theme) => card(theme, language))}
        </div>`,
      ),
      section(
        w("El color no dice el país", "Colour does not tell the country"),
        language,
        examples(written(language), language),
      ),
    );
  },
};
