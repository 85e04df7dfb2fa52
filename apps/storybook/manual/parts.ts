import { html, nothing, type TemplateResult } from "lit";
import type { Scheme, Theme } from "./brand.ts";
import { type Language, w, type Words } from "./words.ts";

/** What a page is drawn with: the toolbar's choices. */
export interface View {
  readonly language: Language;
  readonly theme: Theme;
  readonly scheme: Scheme;
}

/** A page of the manual. */
export interface Page {
  readonly id: string;
  readonly title: Words;
  readonly draw: (view: View) => TemplateResult;
}

const STATUS: Readonly<Record<string, Words>> = {
  provisional: w("provisional", "provisional"),
  approved: w("aprobado", "approved"),
};

/** Whether CORETT has approved a value. */
export function statusBadge(status: string, language: Language) {
  const words = STATUS[status] ?? w(status, status);
  return html`<span class="status" data-status=${status}
    >${words[language]}</span
  >`;
}

const COPY = w("Copiar", "Copy");
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
  setTimeout(() => {
    button.textContent = COPY[language];
  }, 2000);
}

/** A button that copies a value, and says so. */
export function copyButton(text: string, language: Language) {
  return html`<button
    type="button"
    class="copy"
    aria-label="${COPY[language]} ${text}"
    @click=${(event: Event) => void copy(event, text, language)}
  >
    ${COPY[language]}
  </button>`;
}

/** A part of a page with a heading of its own. */
export function section(
  title: Words,
  language: Language,
  ...content: readonly unknown[]
) {
  return html`<section>
    <h2>${title[language]}</h2>
    ${content}
  </section>`;
}

/** A drawing with what there is to say of it. */
export function figure(
  content: unknown,
  caption: Words,
  language: Language,
  kind?: "do" | "avoid",
) {
  const label = { do: w("Así", "Do"), avoid: w("Así no", "Do not") };
  return html`<figure class=${kind ?? "plain"}>
    <div class="stage">${content}</div>
    <figcaption>
      ${kind ? html`<strong>${label[kind][language]}.</strong> ` : nothing}${
        caption[language]
      }
    </figcaption>
  </figure>`;
}

/** A table that may be wider than the screen: it can be scrolled by keyboard. */
export const scrollable = (label: string, table: TemplateResult) =>
  html`<div class="scroll" role="region" aria-label=${label} tabindex="0">
    ${table}
  </div>`;

/** Points of a list. */
export const points = (list: readonly Words[], language: Language) =>
  html`<ul>
    ${list.map((words) => html`<li>${words[language]}</li>`)}
  </ul>`;

/** A whole page: heading, what it is about, and its parts. */
export function page(
  title: Words,
  lead: Words,
  { language, theme }: View,
  ...content: readonly unknown[]
) {
  return html`<article
    class="manual"
    lang=${language === "es" ? "es-419" : "en"}
  >
    <header>
      <p class="eyebrow">
        ${w("Manual de marca de la CORETT", "CORETT brand manual")[language]} ·
        ${statusBadge(theme.status, language)}
      </p>
      <h1>${title[language]}</h1>
      <p class="lead">${lead[language]}</p>
    </header>
    ${content}
  </article>`;
}
