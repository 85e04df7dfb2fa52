import { html, nothing, type TemplateResult } from "lit";
import type { StudioLanguage } from "../frame/language.ts";
import type { Report } from "./check.ts";
import type { Place } from "./finding.ts";
import type { SiteInput } from "./input.ts";
import { reportView } from "./report-view.ts";
import type { SiteWords } from "./site.messages.ts";

/** What the page shows, and what its controls call. */
export interface SiteView {
  readonly input: SiteInput;
  readonly report: Report | "empty" | undefined;
  readonly words: SiteWords;
  readonly language: StudioLanguage;
  readonly change: (some: Partial<SiteInput>) => void;
  readonly check: () => void;
  readonly clear: () => void;
}

function lineField(
  { input, change }: SiteView,
  name: "address" | "base",
  label: string,
  hint: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input
      id=${name}
      type="text"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="${name}-hint"
      .value=${input[name]}
      @input=${(event: Event) => {
        change({ [name]: (event.currentTarget as HTMLInputElement).value }); // where the listener is
      }}
    />
  </div>`;
}

function textField(
  { input, change, words, report }: SiteView,
  place: Place,
): TemplateResult {
  const wrong = report === "empty" && place !== "kit";
  return html`<div class="field">
    <label for=${place}>${words.places[place]}</label>
    <p class="hint" id="${place}-hint">${words.hints[place]}</p>
    <textarea
      id=${place}
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${place}-hint${wrong ? " empty" : ""}"
      aria-invalid=${wrong}
      .value=${input[place]}
      @input=${(event: Event) => {
        change({ [place]: (event.currentTarget as HTMLTextAreaElement).value }); // where the listener is
      }}
    ></textarea>
  </div>`;
}

/** The form, and below it what the check says. */
export function siteView(view: SiteView): TemplateResult {
  const { words, report, check, clear, language } = view;
  return html`<p class="lead">${words.lead}</p>
    <p class="note">${words.local}</p>
    <form
      class="check"
      @submit=${(event: Event) => {
        event.preventDefault();
        check();
      }}
    >
      <div class="pair">
        ${lineField(view, "address", words.address, words.addressHint)}
        ${lineField(view, "base", words.base, words.baseHint)}
      </div>
      ${textField(view, "headers")} ${textField(view, "html")}
      ${textField(view, "kit")}
      <p class="error" id="empty" role="alert" ?hidden=${report !== "empty"}>
        ${report === "empty" ? words.empty : ""}
      </p>
      <p class="actions">
        <button type="submit">${words.check}</button>
        <button type="button" class="quiet" @click=${clear}>
          ${words.clear}
        </button>
      </p>
    </form>
    ${
      report && report !== "empty"
        ? html`<section aria-labelledby="result">
            <h2 id="result" tabindex="-1">${words.title}</h2>
            ${reportView(report, words, language)}
          </section>`
        : nothing
    }`;
}
