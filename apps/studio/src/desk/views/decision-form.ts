import { html, nothing, type TemplateResult } from "lit";
import type { OpenDecision } from "../desk-state.ts";
import { today } from "../today.ts";
import type { View } from "./desk-view.ts";
import { textField } from "./text-field.ts";

/** What is written about a doubt that is right as it stands. */
export function decisionForm(
  { words, state, actions }: View,
  { missing }: OpenDecision,
): TemplateResult {
  const fault = (name: string) =>
    missing.includes(name) ? words.required : undefined;
  const field = (name: string, label: string, value?: string) =>
    textField({
      name,
      id: `decision-${name}`,
      label,
      fault: fault(name),
      ...(value !== undefined && { value }),
    });
  // For rows about people there is no figure to treat as missing.
  const isCounts = state.check?.rows === "counts";
  return html`<form
    class="decision no-print"
    novalidate
    @submit=${actions.decide}
  >
    <h5 tabindex="-1" id="decision">${words.acceptHeading}</h5>
    <p class="hint">${words.acceptHint}</p>
    <div class="pair">
      ${field("reasonEs", words.reasonEs)} ${field("reasonEn", words.reasonEn)}
      ${field("byEs", words.byEs, state.office.es)}
      ${field("byEn", words.byEn, state.office.en)}
    </div>
    ${textField({
      name: "on",
      id: "decision-on",
      label: words.on,
      type: "date",
      value: today(),
      fault: fault("on"),
    })}
    ${
      isCounts
        ? html`<fieldset class="field">
            <legend>${words.action}</legend>
            ${(["keep", "withhold"] as const).map(
              (action) =>
                html`<label class="choice"
                  ><input
                    type="radio"
                    name="action"
                    value=${action}
                    ?checked=${action === "keep"}
                  />${words[action]}</label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <p class="buttons">
      <button type="submit">${words.saveDecision}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          actions.openDecision(undefined);
        }}
      >
        ${words.close}
      </button>
    </p>
  </form>`;
}
