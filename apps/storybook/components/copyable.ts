import { html } from "lit";
import { type Language, w, type Words } from "../manual/words.ts";

const COPY = w("Copiar el HTML", "Copy the HTML");
const COPIED = w("Copiado", "Copied");
const NOT_COPIED = w("No se pudo copiar", "Could not be copied");

async function copy(event: Event, text: string, language: Language) {
  const button = event.currentTarget;
  if (!(button instanceof HTMLButtonElement)) return;
  const done = await navigator.clipboard.writeText(text).then(
    () => COPIED,
    () => NOT_COPIED,
  );
  button.textContent = done[language];
}

/** Code that folds out, with a button that copies it without reading it. */
export function copyable(
  title: Words,
  what: string,
  code: string,
  language: Language,
) {
  return html`<div class="copyable">
    <button
      type="button"
      aria-label="${COPY[language]}: ${what}"
      @click=${(event: Event) => void copy(event, code, language)}
    >
      ${COPY[language]}
    </button>
    <details>
      <summary>${title[language]}</summary>
      <pre
        tabindex="0"
        aria-label="${title[language]}: ${what}"
      ><code>${code}</code></pre>
    </details>
  </div>`;
}
