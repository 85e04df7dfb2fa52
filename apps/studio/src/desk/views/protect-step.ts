import { html, nothing, type TemplateResult } from "lit";
import type { ProtectAnswer } from "../desk-protocol.ts";
import { isPlanGood, isSheetGood } from "../desk-state.ts";
import type { View } from "./desk-view.ts";
import { protectedTable } from "./protected-table.ts";

function proposals({ words }: View, { proposals: found }: ProtectAnswer) {
  if (found.length === 0) return nothing;
  return html`<h4>${words.proposalsHeading}</h4>
    <p>${words.proposalsText}</p>
    <ul>
      ${found.map(
        ({ parts, before, after }) =>
          html`<li>${words.proposal(parts.join(" + "), before, after)}</li>`,
      )}
    </ul>`;
}

function links({ words }: View, { links: found }: ProtectAnswer) {
  return html`<h4>${words.linksHeading}</h4>
    ${
      found.length === 0
        ? html`<p>${words.linksNone}</p>`
        : html`<p>${words.linksText}</p>
            <ul>
              ${found.map((one) => html`<li>${one}</li>`)}
            </ul>`
    }`;
}

function verdict({ words }: View, result: ProtectAnswer): TemplateResult {
  const { passed, judged, findings, editions } = result;
  return html`<h3 id="audited" tabindex="-1">
      ${passed ? words.passed : words.failed}
    </h3>
    ${
      passed
        ? html`<p class="verdict" data-tone="good">
            ${judged === 0 ? words.nothingHeld : words.passedText(judged)}
            ${words.against(editions)}
          </p>`
        : html`<p class="verdict" data-tone="bad">${words.failedText}</p>
            <ul>
              ${findings.map((finding) => html`<li>${finding}</li>`)}
            </ul>`
    }`;
}

/** Protecting and attacking, and what came of it. */
export function protectStep(view: View): TemplateResult {
  const { state, words, actions } = view;
  const needs = [
    ...(isSheetGood(state) ? [] : [words.needSheet]),
    ...(isPlanGood(state) ? [] : [words.needPlan]),
  ];
  const isIdle = state.task === undefined && state.worker === "ready";
  const { result } = state;
  return html`<p>${words.protectText}</p>
    ${
      needs.length > 0
        ? html`<ul class="needs">
            ${needs.map((need) => html`<li>${need}</li>`)}
          </ul>`
        : nothing
    }
    <p class="buttons">
      <button
        type="button"
        id="protect"
        ?disabled=${!isIdle || needs.length > 0}
        @click=${actions.protect}
      >
        ${words.protect}
      </button>
    </p>
    ${
      result
        ? html`<div class="result">
            ${verdict(view, result)} ${proposals(view, result)}
            ${links(view, result)}
            <h4>${words.tablesHeading}</h4>
            <p class="legend">
              <span class="held" aria-hidden="true"></span>${words.legend}
            </p>
            ${result.tables.map((table) => protectedTable(view, table))}
          </div>`
        : nothing
    }`;
}
