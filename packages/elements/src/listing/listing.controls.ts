import { html, nothing } from "lit";
import { csvOf } from "../chart/csv.ts";
import { wordsIn } from "../messages.ts";
import { listingMessages } from "./listing.messages.ts";
import { isNumber } from "./listing.rows.ts";
import {
  choicesOf,
  type ListingRow,
  type ListingView,
  textOfField,
  type Wish,
} from "./listing.view.ts";

const valueOf = ({ target }: Event) =>
  (target as HTMLInputElement | HTMLSelectElement).value; // they listen on these

/** What the controls of a listing show, and what they tell. */
export interface Controls {
  readonly view: ListingView;
  readonly wish: Wish;
  /** The columns that a reader can choose an entry of. */
  readonly facets: readonly number[];
  /** How many rows are shown. */
  readonly shown: number;
  readonly language: string;
  readonly want: (part: Partial<Wish>) => void;
  readonly clear: () => void;
}

function facetIn(
  { view, wish: { chosen }, language, want }: Controls,
  column: number,
): unknown {
  const now = chosen[column] ?? "";
  const choices = choicesOf(view, column);
  // Nothing to choose between is no choice.
  if (choices.length < 2) return nothing;
  return html`<label
    >${view.columns[column]}<select
      @change=${(event: Event) => {
        want({ chosen: { ...chosen, [column]: valueOf(event) } });
      }}
    >
      <option value="">${wordsIn(listingMessages, language).all}</option>
      ${choices.map(
        (name) =>
          html`<option .value=${name} .selected=${name === now}>
            ${name}
          </option>`,
      )}
    </select></label
  >`;
}

/** The search, the filters, how many rows there are, and the way back to all. */
export function controlsIn(controls: Controls): unknown {
  const { view, wish, facets, shown, language, want, clear } = controls;
  const words = wordsIn(listingMessages, language);
  const wished = wish.search || Object.values(wish.chosen).some(Boolean);
  return html`<div class="bar" role="search" aria-label=${view.title}>
      <label
        >${words.search}<input
          type="search"
          autocomplete="off"
          .value=${wish.search}
          @input=${(event: Event) => {
            want({ search: valueOf(event) });
          }}
      /></label>
      ${facets.map((column) => facetIn(controls, column))}
    </div>
    <div class="bar">
      <span role="status"
        >${shown ? words.count(shown, view.rows.length) : words.none}</span
      >
      ${
        wished
          ? html`<button type="button" @click=${clear}>${words.clear}</button>`
          : nothing
      }
    </div>`;
}

/** Rows as CSV, the names of the columns first, the source last. */
export function listingCsv(
  { title, columns, citation }: ListingView,
  rows: readonly ListingRow[],
): string {
  const cells = rows.map(({ fields }) =>
    fields.map((field) => ({
      text: textOfField(field),
      ...(isNumber(field) && { token: field.value }),
    })),
  );
  const head = columns.map((text) => ({ text }));
  return csvOf([head, ...cells], citation || title);
}
