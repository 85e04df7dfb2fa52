import { html, nothing, type TemplateResult } from "lit";
import type { DeskActions } from "../desk-actions.ts";
import type { Language } from "../desk-protocol.ts";
import { type DeskState, type Step, STEPS, stepMarks } from "../desk-state.ts";
import type { DeskWords } from "../desk.messages.ts";
import { deliveryStep } from "./delivery-step.ts";
import { downloadStep } from "./download-step.ts";
import { earlierStep } from "./earlier-step.ts";
import { planStep } from "./plan-step.ts";
import { protectStep } from "./protect-step.ts";
import { sheetStep } from "./sheet-step.ts";

/** What every part of the page is drawn from. */
export interface View {
  readonly state: DeskState;
  readonly words: DeskWords;
  readonly language: Language;
  readonly actions: DeskActions;
}

const BODIES: Readonly<Record<Step, (view: View) => TemplateResult>> = {
  delivery: deliveryStep,
  sheet: sheetStep,
  plan: planStep,
  earlier: earlierStep,
  protect: protectStep,
  download: downloadStep,
};

function stepper({ state, words }: View): TemplateResult {
  const marks = stepMarks(state);
  return html`<nav class="steps" aria-labelledby="steps-name">
    <h2 id="steps-name" class="hidden-words">${words.steps}</h2>
    <ol>
      ${STEPS.map(
        (step) =>
          html`<li data-mark=${marks[step]}>
            <a
              href="#step-${step}"
              aria-current=${marks[step] === "now" ? "step" : nothing}
              >${words.names[step]} <small>${words[marks[step]]}</small></a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}

function taskBox({ state, words, actions }: View, step: Step) {
  if (state.task?.step !== step) return nothing;
  const { progress, isStopping = false } = state.task;
  const share = progress?.share;
  const name = isStopping
    ? words.cancelling
    : words.phases[progress?.phase ?? "other"];
  return html`<div class="task">
    <label
      ><span>${name}</span>
      <progress max="1" value=${share ?? nothing}></progress
    ></label>
    <button type="button" class="quiet" @click=${actions.cancel}>
      ${words.cancel}
    </button>
  </div>`;
}

function problemBox({ state, words, language }: View, step: Step) {
  if (state.problem?.step !== step) return nothing;
  return html`<div class="problem">
    <h3 tabindex="-1" id="problem">${words.problem}</h3>
    <ul>
      ${state.problem.messages.map((one) => html`<li>${one[language]}</li>`)}
    </ul>
  </div>`;
}

function stepSection(view: View, step: Step, at: number): TemplateResult {
  return html`<section
    class="step"
    id="step-${step}"
    tabindex="-1"
    aria-labelledby="name-${step}"
    ?aria-busy=${view.state.task?.step === step}
  >
    <h2 id="name-${step}">
      <span class="number" aria-hidden="true">${at + 1}</span
      >${view.words.names[step]}
      ${
        step === "earlier"
          ? html`<small>(${view.words.optional})</small>`
          : nothing
      }
    </h2>
    ${BODIES[step](view)} ${taskBox(view, step)} ${problemBox(view, step)}
  </section>`;
}

/** The whole page of the desk. */
export function deskView(view: View): TemplateResult {
  const { state, words } = view;
  const status =
    state.worker === "loading"
      ? words.loading
      : state.worker === "ready"
        ? words.ready
        : words.broken;
  return html`<p class="lead">${words.intro}</p>
    <div class="note">
      <p><strong>${words.localHeading}</strong></p>
      <p>${words.local}</p>
      <p id="worker-state" data-state=${state.worker}>${status}</p>
    </div>
    ${
      state.worker === "broken"
        ? nothing
        : html`<div class="desk">
            ${stepper(view)}
            <div class="work">
              ${STEPS.map((step, at) => stepSection(view, step, at))}
            </div>
          </div>`
    }`;
}
