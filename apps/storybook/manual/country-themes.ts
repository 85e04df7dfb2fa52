import { html } from "lit";
import { type Scheme, SCHEMES, themes, tokenOf } from "./brand.ts";
import { copyButton, type Page, page, section, statusBadge } from "./parts.ts";
import { w, type Words } from "./words.ts";

const SCHEME_NAMES: Readonly<Record<Scheme, Words>> = {
  light: w("Claro", "Light"),
  dark: w("Oscuro", "Dark"),
  "light-high-contrast": w("Claro, alto contraste", "Light, high contrast"),
  "dark-high-contrast": w("Oscuro, alto contraste", "Dark, high contrast"),
};

/** The ten themes side by side. */
export const countryThemes: Page = {
  id: "themes",
  title: w("Temas nacionales", "National themes"),
  draw: (view) => {
    const { language } = view;
    const tag = language === "es" ? "es-419" : "en";
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
      html`<div class="grid two">
        ${themes.map(
          (theme) =>
            html`<section class="theme" data-corett-theme=${theme.theme}>
              <h2>${theme.place[tag]}</h2>
              <p>${theme.body[tag]}</p>
              <ul class="accents">
                ${SCHEMES.map((scheme) => {
                  const accent = tokenOf(theme, scheme, "color-accent").value;
                  const soft = tokenOf(
                    theme,
                    scheme,
                    "color-accent-soft",
                  ).value;
                  return html`<li>
                    <svg
                      viewBox="0 0 60 30"
                      width="60"
                      height="30"
                      aria-hidden="true"
                    >
                      <rect width="60" height="30" fill=${soft}></rect>
                      <rect
                        x="15"
                        y="8"
                        width="30"
                        height="14"
                        fill=${accent}
                      ></rect>
                    </svg>
                    <span>${SCHEME_NAMES[scheme][language]}</span>
                    <code>${accent}</code>
                  </li>`;
                })}
              </ul>
              <p>
                ${statusBadge(theme.status, language)}
                ${copyButton(`data-corett-theme="${theme.theme}"`, language)}
              </p>
            </section>`,
        )}
      </div>`,
      section(
        w("El color no dice el país", "Colour does not tell the country"),
        language,
        html`<p>
          ${
            w(
              "Los nueve acentos se parecen para quien distingue menos colores. El país siempre va escrito; los acentos nunca son la paleta de un gráfico.",
              "The nine accents look alike to those who tell fewer colours apart. The country is always written; the accents are never the palette of a chart.",
            )[language]
          }
        </p>`,
      ),
    );
  },
};
