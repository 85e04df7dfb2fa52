import { html, nothing, type TemplateResult } from "lit";
import type { PlanAnswer } from "../desk-protocol.ts";
import { deliveryOf, isPlanGood } from "../desk-state.ts";
import { today } from "../today.ts";
import type { View } from "./desk-view.ts";
import { textField } from "./text-field.ts";

function offer({ state, words, actions }: View): TemplateResult {
  const isReady =
    deliveryOf(state) !== undefined &&
    state.task === undefined &&
    state.worker === "ready";
  const field = (
    name: string,
    label: string,
    more: { value?: string; hint?: string; type?: "date" | "number" } = {},
  ) =>
    textField({
      name,
      id: `plan-${name}`,
      label,
      fault: state.planMissing.includes(name) ? words.required : undefined,
      ...more,
    });
  return html`<h3>${words.offerHeading}</h3>
    <p>${words.offerText}</p>
    <form novalidate @submit=${actions.usePlan}>
      <div class="pair">
        ${field("officeEs", words.officeEs, { value: state.office.es })}
        ${field("officeEn", words.officeEn, { value: state.office.en })}
        ${field("edition", words.edition, { type: "date", value: today() })}
        ${field("vintage", words.vintage, {
          type: "number",
          value: "1",
          hint: words.vintageHint,
        })}
      </div>
      <p class="buttons">
        <button type="submit" id="use-plan" ?disabled=${!isReady}>
          ${words.useOffer}
        </button>
        ${deliveryOf(state) ? nothing : html`<span>${words.needDelivery}</span>`}
      </p>
    </form>`;
}

function chosen(
  { state, words, actions }: View,
  plan: PlanAnswer,
): TemplateResult {
  return html`<div class="result">
    <h3 id="planned" tabindex="-1">${words.planHeading}: ${plan.title}</h3>
    <p>
      ${words.planEdition(plan.edition, plan.vintage)}.
      ${words.planThreshold(plan.threshold)}
    </p>
    ${
      isPlanGood(state)
        ? nothing
        : html`<p class="verdict" data-tone="bad">${words.planOtherRows}</p>`
    }
    <h4>${words.planTables}</h4>
    <ul>
      ${plan.tables.map(
        ({ title, dimensions }) =>
          html`<li>${title} <small>(${dimensions})</small></li>`,
      )}
    </ul>
    <p class="buttons">
      <button
        type="button"
        class="quiet"
        id="save-plan"
        @click=${() => {
          actions.save(plan.file);
        }}
      >
        ${words.savePlan}
      </button>
    </p>
  </div>`;
}

/** What is to be published: a plan of one's own, or the one that is offered. */
export function planStep(view: View): TemplateResult {
  const { state, words, actions } = view;
  return html`<p>${words.planText}</p>
    <div class="field">
      <label for="plan-file">${words.planFile}</label>
      <p class="hint" id="plan-file-hint">${words.planFileHint}</p>
      <input
        id="plan-file"
        type="file"
        accept=".json"
        aria-describedby="plan-file-hint"
        ?disabled=${state.task !== undefined || state.worker !== "ready"}
        @change=${actions.loadPlan}
      />
    </div>
    ${offer(view)} ${state.plan ? chosen(view, state.plan) : nothing}`;
}
