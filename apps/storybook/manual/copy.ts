import { html } from "lit";
import { type Language, w } from "./words.ts";

const COPY = w("Copiar", "Copy");
const COPIED = w("Copiado", "Copied");
const NOT_COPIED = w("No se pudo copiar", "Could not be copied");

async function copy(event: Event, text: string, language: Language) {
  const button = event.currentTarget;
  if (!(button instanceof HTMLButtonElement)) return;
  const words = await navigator.clipboard.writeText(text).then(
    () => COPIED,
    () => NOT_COPIED,
  );
  const said = button.nextElementSibling;
  button.textContent = words[language];
  if (said) said.textContent = `${words[language]}: ${text}`;
  setTimeout(() => {
    button.textContent = COPY[language];
    if (said) said.textContent = "";
  }, 2000);
}

/**
 * A button that copies a value. It says so in its own words and, for those who do
 * not see them, in a status beside it.
 */
export function copyButton(text: string, language: Language) {
  return html`<button
      type="button"
      class="copy"
      aria-label="${COPY[language]} ${text}"
      @click=${(event: Event) => void copy(event, text, language)}
    >
      ${COPY[language]}</button
    ><span class="said" role="status"></span>`;
}
