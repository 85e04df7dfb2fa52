import { html, nothing, type TemplateResult } from "lit";
import type { CheckAnswer } from "../desk-protocol.ts";
import type { View } from "./desk-view.ts";

/** What was decided about doubts, to be kept beside the sheet. */
export function acceptedList(
  { words, state, language, actions }: View,
  check: CheckAnswer,
): TemplateResult {
  const tag = language === "es" ? "es-419" : "en";
  const isUsed = new Map(
    check.accepted.map(({ acceptance, count }) => [acceptance.code, count]),
  );
  return html`<section class="accepted">
    <h4 id="accepted">${words.acceptedHeading}</h4>
    <p class="no-print">${words.acceptedText}</p>
    <ul>
      ${state.accepted.map((one) => {
        const count = isUsed.get(one.code);
        return html`<li>
          <code>${one.code}</code>
          ${
            one.subject === undefined
              ? nothing
              : html`<code>${one.subject}</code>`
          }
          (${
            count === undefined
              ? words.unusedDecision
              : words.places(String(count))
          },
          ${one.action === "keep" ? words.kept : words.withheld}):
          ${one.reason[tag]} — ${one.by[tag]},
          <time datetime=${one.on}>${one.on}</time>
          <button
            type="button"
            class="quiet no-print"
            ?disabled=${state.task !== undefined}
            @click=${() => {
              actions.forget(one);
            }}
          >
            ${words.remove}<span class="hidden-words"
              >: ${words.removeOf(one.code)}</span
            >
          </button>
        </li>`;
      })}
    </ul>
    <p class="buttons no-print">
      <button
        type="button"
        class="quiet"
        id="save-accepted"
        @click=${actions.saveAccepted}
      >
        ${words.saveAccepted}
      </button>
    </p>
  </section>`;
}
