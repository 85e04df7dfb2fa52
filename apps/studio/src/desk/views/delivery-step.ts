import { html, type TemplateResult } from "lit";
import { deliveryOf } from "../desk-state.ts";
import type { View } from "./desk-view.ts";

/** Whose figures they are, and the template for those who have no sheet. */
export function deliveryStep({
  state,
  words,
  language,
  actions,
}: View): TemplateResult {
  const isWhole = deliveryOf(state) !== undefined;
  const isIdle = state.task === undefined && state.worker === "ready";
  return html`<div class="pair">
      <div class="field">
        <label for="country">${words.country}</label>
        <select
          id="country"
          name="country"
          .value=${state.country}
          @change=${actions.setDelivery}
        >
          <option value="">${words.chooseCountry}</option>
          ${state.countries.map(
            (one) => html`<option value=${one.code}>${one[language]}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="year">${words.year}</label>
        <p class="hint" id="year-hint">${words.yearHint}</p>
        <input
          id="year"
          name="year"
          inputmode="numeric"
          autocomplete="off"
          maxlength="4"
          aria-describedby="year-hint"
          .value=${state.year}
          @input=${actions.setDelivery}
        />
      </div>
    </div>
    <h3>${words.templateHeading}</h3>
    <p>${words.templateText}</p>
    <p class="buttons">
      ${(["cases", "counts"] as const).map(
        (rows) =>
          html`<button
            type="button"
            class="quiet"
            ?disabled=${!isWhole || !isIdle}
            @click=${() => {
              actions.saveTemplate(rows);
            }}
          >
            ${rows === "cases" ? words.templateCases : words.templateCounts}
          </button>`,
      )}
    </p>`;
}
