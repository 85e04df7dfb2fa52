import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Builder } from "../builder-view.ts";
import { hostOf } from "../hosts.ts";
import { isAlone, type Result, wayInUse } from "../result.ts";

type Done = Extract<Result, { state: "done" }>;

/** Phone or desktop: two buttons of which one is pressed. */
function widthsView({ choices, choose, words }: Builder): TemplateResult {
  return html`<p class="widths">
    ${(["phone", "desktop"] as const).map(
      (width) =>
        html`<button
          type="button"
          class="quiet"
          aria-pressed=${choices.width === width}
          @click=${() => {
            choose({ width });
          }}
        >
          ${words[width]}
        </button>`,
    )}
  </p>`;
}

/** A new frame for each snippet: a page that has run cannot be run again. */
function previewView(
  builder: Builder,
  { preview, sheets }: Done,
): TemplateResult {
  const { choices, words, root } = builder;
  return html`<section class="stage" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    ${widthsView(builder)}
    <div class="preview" data-width=${choices.width}>
      ${keyed(
        `${choices.width} ${choices.language} ${sheets.join()} ${preview}`,
        html`<iframe
          src="${root}preview.html"
          title=${words.previewTitle}
          data-language=${choices.language}
          .snippet=${preview}
          .sheets=${sheets}
        ></iframe>`,
      )}
    </div>
    <p class="hint">${words.previewHint}</p>
  </section>`;
}

function codeView(builder: Builder, { snippet }: Done): TemplateResult {
  const { words, copy, said } = builder;
  return html`<section aria-labelledby="code-title">
    <h2 id="code-title">${words.code}</h2>
    <pre
      id="snippet"
      tabindex="0"
      role="group"
      aria-labelledby="code-title"
    ><code>${snippet}</code></pre>
    <p class="actions">
      <button type="button" id="copy" @click=${copy}>${words.copy}</button>
      <span role="status" id="copy-status">${said}</span>
    </p>
    <p class="hint">${words.link}</p>
  </section>`;
}

/** What the editor may take, as the kit knows of the way. */
function lossesView({ choices, language, words }: Builder) {
  if (hostOf(choices.host).brackets && !isAlone(choices.shown))
    return html`<p>${words.pluginLosses}</p>`;
  return html`<ul class="losses">
    ${wayInUse(choices).losses.map(
      ({ stripped, left }) =>
        html`<li>
          <p><b>${words.stripped}:</b> ${stripped[language]}</p>
          <p><b>${words.left}:</b> ${left[language]}</p>
        </li>`,
    )}
  </ul>`;
}

function needsView(builder: Builder, { policy }: Done): TemplateResult {
  const { choices, language, words } = builder;
  const { needs } = wayInUse(choices);
  return html`<section aria-labelledby="where-title">
    <h2 id="where-title">${words.where}</h2>
    <p>${hostOf(choices.host).where[language]}</p>
    <h3>${words.losses}</h3>
    ${lossesView(builder)}
    <h3>${words.needs}</h3>
    <ul>
      ${needs.map((one) => html`<li>${one[language]}</li>`)}
    </ul>
    <h3>${words.policy}</h3>
    ${
      policy
        ? html`<pre
            tabindex="0"
            role="group"
            aria-label=${words.policy}
          ><code>${policy}</code></pre>`
        : html`<p>${words.noPolicy}</p>`
    }
    <p><a href="site.html">${words.check}</a></p>
  </section>`;
}

/** What the choices give, or what is missing. */
export function resultView(builder: Builder): TemplateResult {
  const { result, words, failed } = builder;
  if (result.state === "done")
    return html`${previewView(builder, result)} ${codeView(builder, result)}
    ${needsView(builder, result)}`;
  if (result.state === "wrong")
    return html`<p class="note" role="status">
      ${result.field === "base" ? words.baseError : words.wrong}
    </p>`;
  return html`<p class="note" role="status">
      ${failed ? words.failed : words.loading}
    </p>
    ${nothing}`;
}
