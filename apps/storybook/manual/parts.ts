import { html, nothing, type TemplateResult } from "lit";
import type { Scheme, Theme } from "./brand.ts";
import { type Language, w, type Words } from "./words.ts";

/** What a page is drawn with: the toolbar's choices, and its place in the manual. */
export interface View {
  readonly language: Language;
  readonly theme: Theme;
  readonly scheme: Scheme;
  /** The page's number; the sample of a theme has none. */
  readonly number?: number;
}

/** A page of the manual. */
export interface Page {
  readonly id: string;
  /** What the table of contents calls it. */
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

/** What a figure shows: a good example, a bad one, or neither. */
export type Kind = "do" | "avoid" | "plain";

const LABELS = { do: w("Así", "Do"), avoid: w("Así no", "Do not") } as const;

/** An example with the rule that it shows. */
export function figure(
  content: unknown,
  caption: Words,
  language: Language,
  kind: Kind = "plain",
) {
  return html`<figure class=${kind}>
    <div class="stage">${content}</div>
    <figcaption>
      ${kind === "plain" ? nothing : html`<strong>${LABELS[kind][language]}.</strong> `}${caption[language]}
    </figcaption>
  </figure>`;
}

/** An example, what it shows, and which kind it is. */
export type Example = readonly [content: unknown, caption: Words, kind?: Kind];

/** Three in a row, or as many as leave no hole in the last one. */
function breadthFor(count: number): string {
  if (count % 3 === 0) return "grid";
  return count === 4 || (count > 6 && count % 2 === 1)
    ? "grid narrow"
    : "grid wide";
}

/** Examples side by side. */
export const examples = (list: readonly Example[], language: Language) =>
  html`<div class=${breadthFor(list.length)}>
    ${list.map(([content, caption, kind]) => figure(content, caption, language, kind))}
  </div>`;

/** A table that may be wider than the screen: it can be scrolled by keyboard. */
export const scrollable = (caption: string, rows: TemplateResult) =>
  html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      ${rows}
    </table>
  </div>`;

/** The text of one paragraph. */
export const paragraph = (words: Words, language: Language) =>
  html`<p>${words[language]}</p>`;

/** A whole page: heading, what it is about, and its parts. */
export function page(
  title: Words,
  lead: Words,
  { language, theme, number }: View,
  ...content: readonly unknown[]
) {
  return html`<article
    class="manual"
    id=${number ? `page-${number}` : nothing}
    lang=${language === "es" ? "es-419" : "en"}
  >
    <header>
      <img class="ring" src="logo/mark-negative.svg" alt="" />
      <p class="eyebrow">
        ${number ? html`<span class="number">${number}</span>` : nothing}
        ${w("Manual de marca de la CORETT", "CORETT brand manual")[language]}
        ${statusBadge(theme.status, language)}
      </p>
      <h1>${title[language]}</h1>
      <p class="lead">${lead[language]}</p>
    </header>
    ${content}
  </article>`;
}
