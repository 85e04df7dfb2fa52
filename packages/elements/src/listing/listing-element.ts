import { html, nothing, type PropertyDeclarations } from "lit";
import { csvOf } from "../chart/csv.ts";
import { download } from "../chart/download.ts";
import { CorettElement } from "../element.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { listingMessages } from "./listing.messages.ts";
import { listingStyles } from "./listing.styles.ts";
import {
  choicesOf,
  type Entry,
  type ListingField,
  type ListingRow,
  type ListingView,
  listingView,
  siftRows,
  textOfField,
  type Wish,
} from "./listing.view.ts";
import { readTable, wordsOf } from "./read-table.ts";

const NO_WISH: Wish = { search: "", chosen: {} };

const entryIn = ({ text, href, lang }: Entry) => {
  const said = href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text;
  return lang ? html`<span lang=${lang}>${said}</span>` : said;
};

const isNumber = ({ value }: ListingField) =>
  value !== undefined && /^\d+(\.\d+)?$/.test(value);

/**
 * What the tables of words share: the table that stands inside is drawn anew so
 * that it can be searched, filtered and sorted, and becomes a list of cards where
 * it has no room. Without a script the table itself is what one reads.
 */
export abstract class ListingElement extends CorettElement {
  static override styles = [...sharedStyles, listingStyles];

  static override properties: PropertyDeclarations = {
    wish: { state: true },
  };

  /** What the reader asked for. @internal */
  declare wish: Wish;

  /** The columns that a reader can choose an entry of. */
  protected readonly facets: readonly number[] = [];

  /** What stands inside, read already; none on a server. */
  protected view: ListingView | undefined;

  constructor() {
    super();
    this.wish = NO_WISH;
  }

  protected override read(): void {
    super.read();
    this.view = undefined;
    if (onServer) return; // the words come on the page only
    const table = this.querySelector("table");
    if (!table) return;
    this.view = listingView(
      wordsOf(table.caption ?? this.querySelector("h2,h3,h4")),
      readTable(table),
      wordsOf(this.querySelector("cite")),
    );
    table.slot = "table";
    // What stands below the table stays below it.
    for (let next = table.nextElementSibling; next;)
      [next.slot, next] = ["end", next.nextElementSibling];
  }

  /** The rows that are shown now. */
  protected get shown(): readonly ListingRow[] {
    return this.view ? siftRows(this.view, this.wish, this.language) : [];
  }

  /** What a subclass adds above its table, or draws in its place. */
  protected body(view: ListingView): unknown {
    return this.table(view, this.shown);
  }

  protected draw(): unknown {
    const { view } = this;
    if (!view)
      return html`<slot @slotchange=${this.#again}></slot
        ><slot name="table"></slot><slot name="end"></slot>`;
    return html`<slot @slotchange=${this.#again}></slot>${this.#controls(view)}
      ${this.body(view)}<slot name="end"></slot>
      ${this.files()}${this.shareLink()}`;
  }

  /** Links and buttons below the words. */
  protected files(): unknown {
    const { csv } = wordsIn(listingMessages, this.language);
    return html`<button class="end" type="button" @click=${this.#csv}>
      ${csv}
    </button>`;
  }

  /** Changes part of what the reader asked for. */
  protected want(part: Partial<Wish>): void {
    this.wish = { ...this.wish, ...part };
  }

  /** The table, with headers that sort. */
  protected table(view: ListingView, rows: readonly ListingRow[]): unknown {
    const { by, descending } = this.wish;
    const words = wordsIn(listingMessages, this.language);
    const sorted = (column: number) =>
      column !== by ? nothing : descending ? "descending" : "ascending";
    const arrow = (column: number) =>
      column !== by ? "" : descending ? " ↓" : " ↑";
    return html`<div
      class="scroll"
      role="region"
      tabindex="0"
      aria-label=${view.title}
    >
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${view.columns.map(
              (name, column) =>
                html`<th
                  role="columnheader"
                  scope="col"
                  aria-sort=${sorted(column)}
                >
                  <button
                    type="button"
                    title=${words.sort(name)}
                    @click=${() => {
                      this.#sort(column);
                    }}
                  >
                    ${name}${arrow(column)}
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => this.#row(view, row))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ columns }: ListingView, row: ListingRow): unknown {
    return html`<tr role="row">
      ${row.map((field, column) => {
        const { entries } = field;
        const [only] = entries;
        const inside =
          entries.length > 1
            ? html`<ul>
                ${entries.map((one) => html`<li>${entryIn(one)}</li>`)}
              </ul>`
            : only && entryIn(only);
        return column
          ? html`<td
              role="cell"
              class=${isNumber(field) ? "number" : nothing}
              data-column=${columns[column] ?? ""}
            >
              ${inside}
            </td>`
          : html`<th role="rowheader" scope="row">${inside}</th>`;
      })}
    </tr>`;
  }

  #controls(view: ListingView): unknown {
    const { search, chosen } = this.wish;
    const words = wordsIn(listingMessages, this.language);
    const wished = search || Object.values(chosen).some(Boolean);
    const { length } = this.shown;
    return html`<div class="controls" role="search" aria-label=${view.title}>
        <label
          >${words.search}<input
            type="search"
            autocomplete="off"
            .value=${search}
            @input=${(event: Event) => {
              this.want({ search: valueOf(event) });
            }}
        /></label>
        ${this.facets.map((column) => this.#facet(view, column))}
        ${
          wished
            ? html`<button
                type="button"
                @click=${() => {
                  this.want(NO_WISH);
                }}
              >
                ${words.clear}
              </button>`
            : nothing
        }
      </div>
      <p role="status">
        ${length ? words.count(length, view.rows.length) : words.none}
      </p>`;
  }

  #facet(view: ListingView, column: number): unknown {
    const { all } = wordsIn(listingMessages, this.language);
    const chosen = this.wish.chosen[column] ?? "";
    return html`<label
      >${view.columns[column]}<select
        @change=${(event: Event) => {
          const one = { [column]: valueOf(event) };
          this.want({ chosen: { ...this.wish.chosen, ...one } });
        }}
      >
        <option value="">${all}</option>
        ${choicesOf(view, column).map(
          (name) =>
            html`<option .value=${name} .selected=${name === chosen}>
              ${name}
            </option>`,
        )}
      </select></label
    >`;
  }

  #sort(column: number): void {
    const { by, descending } = this.wish;
    // Once up, once down, then as the table has it.
    if (by !== column) this.want({ by: column, descending: false });
    else if (!descending) this.want({ descending: true });
    else this.want({ by: undefined, descending: false });
  }

  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #csv = (): void => {
    const { view } = this;
    if (!view) return;
    const head = view.columns.map((text) => ({ text }));
    const rows = this.shown.map((row) =>
      row.map((field) => ({
        text: textOfField(field),
        ...(isNumber(field) && { token: field.value }),
      })),
    );
    const source = view.citation || view.title;
    download(`${view.title}.csv`, csvOf([head, ...rows], source), "text/csv");
  };
}

const valueOf = ({ target }: Event) =>
  (target as HTMLInputElement | HTMLSelectElement).value; // they listen on these
