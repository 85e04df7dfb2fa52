import { html, nothing, type TemplateResult } from "lit";
import type { ShownFigure, ShownTable } from "../desk-protocol.ts";
import type { View } from "./desk-view.ts";

const figureCell = ({ kind, text }: ShownFigure): TemplateResult =>
  html`<td data-figure=${kind}>
    ${
      kind === "suppressed"
        ? html`<span class="held" aria-hidden="true"></span>`
        : nothing
    }${text}
  </td>`;

/** A table as readers will see it: suppressed cells have a shape and a word. */
export function protectedTable(
  { words }: View,
  table: ShownTable,
): TemplateResult {
  const { id, caption, rowHeads, columnHead, columns, rows } = table;
  const hasHead = columnHead !== "";
  return html`<div
    class="wide"
    role="region"
    tabindex="0"
    aria-labelledby="table-${id}"
  >
    <table class="figures">
      <caption id="table-${id}">
        ${caption}: ${words.suppressedCount(table.suppressed)}
      </caption>
      <thead>
        ${
          hasHead
            ? html`<tr>
                ${rowHeads.map(
                  (head) => html`<th scope="col" rowspan="2">${head}</th>`,
                )}
                <th scope="colgroup" class="over" colspan=${columns.length}>
                  ${columnHead}
                </th>
              </tr>`
            : nothing
        }
        <tr>
          ${
            hasHead
              ? nothing
              : rowHeads.map((head) => html`<th scope="col">${head}</th>`)
          }
          ${columns.map((name) => html`<th scope="col" class="over">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ heads, figures }) =>
            html`<tr>
              ${heads.map((head) => html`<th scope="row">${head}</th>`)}
              ${figures.map(figureCell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
