import { html, nothing, type TemplateResult } from "lit";
import type { CheckAnswer, ShownFault, ShownFaults } from "../desk-protocol.ts";
import { grouped } from "../grouped.ts";
import { acceptedList } from "./accepted-list.ts";
import { decisionForm } from "./decision-form.ts";
import type { View } from "./desk-view.ts";

const COLUMNS = ["sheet", "cell", "field", "subject", "what", "mend"] as const;

/** What is wrong, if it is the same everywhere: then it is said once. */
function sharedWhat([first, ...rest]: readonly ShownFault[]) {
  return rest.every(({ what }) => what === first?.what)
    ? first?.what
    : undefined;
}

/** Columns in which at least one fault has something to say. */
const columnsOf = (faults: readonly ShownFault[]) =>
  COLUMNS.filter(
    (name) =>
      faults.some((fault) => fault[name] !== "") &&
      (name !== "what" || sharedWhat(faults) === undefined),
  );

function faultTable({ words }: View, group: ShownFaults): TemplateResult {
  const { code, count, faults } = group;
  const columns = columnsOf(faults);
  const places = words.places(grouped(count));
  return html`<div
    class="wide"
    role="region"
    tabindex="0"
    aria-labelledby="fault-${code}"
  >
    <table>
      <caption>
        ${words.faultCaption(places, faults.length, count)}
        <small>(<code>${code}</code>)</small>
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col" data-column=${name}>${words.head[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${faults.map(
          (fault) =>
            html`<tr>
              ${columns.map((name) =>
                name === "cell"
                  ? html`<th scope="row">${fault.cell}</th>`
                  : html`<td data-column=${name}>${fault[name]}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function faultGroup(view: View, group: ShownFaults): TemplateResult {
  const { words, state, actions } = view;
  const { code, level, count } = group;
  const open = state.decision?.code === code ? state.decision : undefined;
  return html`<section class="fault" data-level=${level}>
    <h4 id="fault-${code}">
      <span class="level"
        >${level === "error" ? words.error : words.doubt}</span
      >
      ${sharedWhat(group.faults) ?? html`<code>${code}</code>`}
    </h4>
    ${faultTable(view, group)}
    ${
      level === "doubt" && !open
        ? html`<p class="buttons no-print">
            <button
              type="button"
              class="quiet"
              id="accept-${code}"
              ?disabled=${state.task !== undefined}
              @click=${() => {
                actions.openDecision({ code, count, missing: [] });
              }}
            >
              ${words.accept}<span class="hidden-words">: ${code}</span>
            </button>
          </p>`
        : nothing
    }
    ${open ? decisionForm(view, open) : nothing}
  </section>`;
}

/** "6 errors, 1 doubt" */
export function tallyOf({ words }: Pick<View, "words">, check: CheckAnswer) {
  return `${words.errors(check.errors)}, ${words.doubts(check.doubts)}`;
}

/** The country's name, for the paper. */
const countryOf = ({ state, language }: View) =>
  state.countries.find(({ code }) => code === state.country)?.[language];

/** All that is wrong with the sheet, as it is shown and printed. */
export function faultReport(view: View, check: CheckAnswer): TemplateResult {
  const { words, actions, state } = view;
  const verdict =
    check.errors > 0
      ? words.stop
      : check.doubts > 0
        ? words.weigh
        : words.clean;
  const tone =
    check.errors > 0 ? "bad" : check.doubts > 0 ? "doubtful" : "good";
  return html`<div class="report" id="report">
    <h3 id="checked" tabindex="-1">${tallyOf(view, check)}</h3>
    <p class="verdict" data-tone=${tone}>${verdict}</p>
    <ul>
      <li>${[state.file?.name, countryOf(view), state.year].join(", ")}</li>
      ${check.sheets.map(
        ({ name, rows }) =>
          html`<li>${words.sheetRows(name, grouped(rows))}</li>`,
      )}
      <li>${words.noValues}</li>
    </ul>
    ${check.groups.map((group) => faultGroup(view, group))}
    ${state.accepted.length > 0 ? acceptedList(view, check) : nothing}
    <p class="buttons no-print">
      <button type="button" class="quiet" @click=${actions.print}>
        ${words.print}
      </button>
      <button
        type="button"
        class="quiet"
        id="save-report"
        @click=${() => {
          actions.save(check.report);
        }}
      >
        ${words.saveReport}
      </button>
    </p>
  </div>`;
}
