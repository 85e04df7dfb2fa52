import { wayOf } from "@corett/embed/ways";
import { html, nothing, type TemplateResult } from "lit";
import { type StudioLanguage, wordsIn } from "../frame/language.ts";
import type { Report } from "./check.ts";
import { filled, findingMessages } from "./finding.messages.ts";
import type { Finding } from "./finding.ts";
import type { SiteWords } from "./site.messages.ts";

function findingView(
  finding: Finding,
  words: SiteWords,
  language: StudioLanguage,
): TemplateResult {
  const [wrong, mend] = wordsIn(findingMessages, language)[finding.id];
  return html`<li class="finding" data-weight=${finding.weight}>
    <h3>
      <span class="weight">${words.weights[finding.weight]}</span>
      ${filled(wrong, finding)}
    </h3>
    ${finding.evidence.map(
      ({ where, line, text }) =>
        html`<figure>
          <figcaption>${words.evidence(words.places[where], line)}</figcaption>
          <pre
            tabindex="0"
            role="group"
            aria-label=${words.evidence(words.places[where], line)}
          ><code>${text}</code></pre>
        </figure>`,
    )}
    <p><b>${words.mend}:</b> ${filled(mend, finding)}</p>
  </li>`;
}

/** What was found, the worst first, and the ways that are left. */
export function reportView(
  { findings, works }: Report,
  words: SiteWords,
  language: StudioLanguage,
): TemplateResult {
  const count = (weight: Finding["weight"]) =>
    findings.filter((one) => one.weight === weight).length;
  return html`<p class="note">
      ${count("blocks") === 0 ? html`<b>${words.good}</b> ` : nothing}
      ${words.counts(count("blocks"), count("limits"), count("hint"))}
    </p>
    <ul class="findings">
      ${findings.map((one) => findingView(one, words, language))}
    </ul>
    <h3>${words.works}</h3>
    <p class="hint">${words.worksHint}</p>
    ${
      works.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="works">
            ${works.map(
              (way) =>
                html`<li>
                  <a href="snippets.html#way=${way}"
                    >${wayOf(way).name[language]}</a
                  >
                  <span class="hint">${wayOf(way).advice[language]}</span>
                </li>`,
            )}
          </ul>`
    }`;
}
