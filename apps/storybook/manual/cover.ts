import { html } from "lit";
import { PAGES } from "./pages.ts";
import { statusBadge, type View } from "./parts.ts";
import { w } from "./words.ts";

/** The first page of the printed manual: whose it is, how far approved, what is in it. */
export const cover = ({ language, theme }: View) =>
  html`<article class="manual" lang=${language === "es" ? "es-419" : "en"}>
    <header class="cover">
      <img class="ring" src="logo/mark-negative.svg" alt="" />
      <img class="name" src="logo/name-negative.svg" alt="CORETT" />
      <div>
        <h1>${w("Manual de marca", "Brand manual")[language]}</h1>
        <p class="lead">
          ${theme.body[language === "es" ? "es-419" : "en"]}
          ${statusBadge(theme.status, language)}
        </p>
      </div>
      <nav aria-label=${w("Contenido", "Contents")[language]}>
        <ol>
          ${PAGES.map(({ title }, index) => html`<li><a href="#page-${index + 1}">${title[language]}</a></li>`)}
        </ol>
      </nav>
    </header>
  </article>`;
