import { html, svg } from "lit";
import { type Page, page, statusBadge } from "./parts.ts";
import { w, type Words } from "./words.ts";

const BOXES: readonly (readonly [name: string, words: Words])[] = [
  ["help", w("Pida ayuda en su país", "Ask for help in your country")],
  ["accent", w("Acento", "Accent")],
  ["accent-soft", w("Acento suave", "Soft accent")],
  ["brand", w("Marca", "Brand")],
  ["warning", w("Atención", "Attention")],
  ["success", w("Salió bien", "Went well")],
  ["info", w("Conviene saber", "Good to know")],
  ["highlight", w("Señalado", "Marked")],
  ["focus", w("Foco", "Focus")],
];

/** Everything that a theme and a scheme change, on one small page. */
export const sample: Page = {
  id: "sample",
  title: w("Muestra", "Sample"),
  draw: (view) => {
    const { language, theme } = view;
    return page(
      w("Muestra", "Sample"),
      { es: theme.body["es-419"], en: theme.body.en },
      view,
      html`<ul class="boxes">
          ${BOXES.map(([name, words]) => html`<li class=${name}>${words[language]}</li>`)}
          <li>${statusBadge(theme.status, language)}</li>
        </ul>
        <svg
          class="series"
          viewBox="0 0 180 24"
          width="180"
          height="24"
          aria-hidden="true"
        >
          ${[1, 2, 3, 4, 5, 6].map((series) => svg`<rect class="data-${series}" x=${(series - 1) * 30} width="28" height="24"></rect>`)}
        </svg>
        <h2>${w("En una página", "In a page")[language]}</h2>
        <corett-document
          src="published/key-message/state-who-we-are.json"
        ></corett-document>`,
    );
  },
};
