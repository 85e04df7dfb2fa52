import { html, nothing, type PropertyDeclarations } from "lit";
import { download } from "../chart/download.ts";
import { CorettElement } from "../element.ts";
import { type Mark, nodeOf } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { buttonStyles } from "./button.styles.ts";
import { controlsIn, listingCsv } from "./listing.controls.ts";
import { listingMessages } from "./listing.messages.ts";
import { fieldMarks, rowMark } from "./listing.rows.ts";
import { listingStyles } from "./listing.styles.ts";
import {
  type ListingField,
  type ListingRow,
  type ListingView,
  listingView,
  siftRows,
  textOfField,
  widthsOf,
  type Wish,
} from "./listing.view.ts";
import { readRecords } from "./read-records.ts";
import { readTable, wordsOf } from "./read-table.ts";

/** So few rows are seen at once: there is nothing to search. */
const FEW = 3;

/** More rows than these are laid out as they come into view. */
const MANY = 80;

const NO_WISH: Wish = { search: "", chosen: {} };

/**
 * What the listings share: the records that stand inside are drawn as a table
 * that can be searched, filtered and sorted, and as cards where a table has no
 * room. Without a script the records themselves are what one reads. A table
 * inside does as well.
 */
export abstract class ListingElement extends CorettElement {
  static override styles = [...sharedStyles, buttonStyles, listingStyles];

  static override properties: PropertyDeclarations = {
    wish: { state: true },
    mode: { state: true },
  };

  /** What the reader asked for. @internal */
  declare wish: Wish;

  /** Which of its {@link modes} the reader chose. @internal */
  declare mode: number | undefined;

  /** The columns that a reader can choose an entry of. */
  protected readonly facets: readonly number[] = [];

  /** The columns that rows have in common: what is said already is not shown again. */
  protected readonly grouped: readonly number[] = [];

  /** What stands inside, read already; none on a server. */
  protected view: ListingView | undefined;

  /** The rows that are shown now, in their order. */
  protected shown: readonly ListingRow[] = [];

  /** The words of the table's caption, which is drawn with it. */
  #caption = "";

  /** Each row's own node: a search hides rows and never draws one again. */
  #nodes = new Map<ListingRow, HTMLElement>();

  /** How wide the columns are, for a style sheet. */
  #columns = "";

  #children: readonly Element[] = [];

  constructor() {
    super();
    this.wish = NO_WISH;
  }

  /** The words stay the same when only what the reader wants changes. */
  protected override willUpdate(changed?: Map<PropertyKey, unknown>): void {
    if (!this.view || !changed?.size || changed.has("lang")) super.willUpdate();
    this.shown = this.view ? siftRows(this.view, this.wish, this.language) : [];
  }

  protected override read(): void {
    super.read();
    this.view = undefined;
    if (onServer) return; // the words come on the page only
    this.#children = [...this.children];
    const lists = [...this.querySelectorAll("dl")];
    const table = this.querySelector("table");
    const records = lists.length
      ? readRecords(
          lists,
          this.querySelector<HTMLElement>("[data-columns]")?.dataset["columns"],
          wordsIn(listingMessages, this.language).name,
        )
      : table && readTable(table);
    if (!records) return;
    this.#caption = wordsOf(table?.caption);
    this.view = this.prepared(
      listingView(
        this.#caption || wordsOf(this.querySelector("h2,h3,h4")),
        records,
        wordsOf(this.querySelector("cite")),
      ),
    );
    this.#place();
    this.#build(this.view);
  }

  /** What a subclass makes of the view before anything is drawn. */
  protected prepared(view: ListingView): ListingView {
    return view;
  }

  /** The words that are drawn as a table leave their place; what stands below stays below. */
  #place(): void {
    let after = "";
    for (const child of this.children) {
      const drawn = child.matches("dl,table,h3:has(+dl),:has(dl,table)");
      child.slot = drawn ? "table" : after;
      if (drawn) after = "end";
    }
  }

  #build(view: ListingView): void {
    this.#nodes = new Map(
      view.rows.map((row) => [
        row,
        // A row's mark is an HTML element.
        nodeOf(
          rowMark(view.columns, row, this.grouped, (field, column) =>
            this.cell(field, column, row),
          ),
        ) as HTMLElement,
      ]),
    );
    const body = nodeOf(["tbody", { role: "rowgroup" }]);
    body.append(...this.#nodes.values());
    this.#body = body;
    this.#columns = widthsOf(view)
      .map((width) => `${width}fr`)
      .join(" ");
  }

  #body: Element | undefined;

  /** What a cell holds. */
  protected readonly cell: (
    field: ListingField,
    column: number,
    row: ListingRow,
  ) => readonly Mark[] = fieldMarks;

  /** What a subclass draws above its table, or in its place. */
  protected body(): unknown {
    return this.table();
  }

  /** What a subclass says of a column below its name. */
  protected readonly below: (column: number) => unknown = () => nothing;

  protected draw(): unknown {
    const { view } = this;
    if (!view)
      return html`<slot @slotchange=${this.#again}></slot
        ><slot name="table"></slot><slot name="end"></slot>`;
    return html`<slot @slotchange=${this.#again}></slot
      >${view.rows.length > FEW ? this.#controls(view) : nothing} ${this.body()}
      <slot name="end"></slot>
      <div class="bar">${this.files()}</div>
      ${this.shareLink()}`;
  }

  protected override updated(): void {
    const { shown, view } = this;
    const place = this.renderRoot.querySelector<HTMLElement>(".list");
    if (view) place?.style.setProperty("--columns", this.#columns);
    const wanted = new Set(shown);
    for (const [row, node] of this.#nodes) node.hidden = !wanted.has(row);
    const nodes = shown.flatMap((row) => this.#nodes.get(row) ?? []);
    // Only an order that changed costs anything.
    if (
      nodes.some(
        (node, at) => nodes[at - 1]?.compareDocumentPosition(node) === 2,
      )
    )
      this.#body?.append(...nodes);
    let before = "";
    for (const row of shown) {
      const now = this.grouped
        .map((column) => textOfField(row.fields[column]))
        .join("|");
      this.#nodes
        .get(row)
        ?.classList.toggle("again", now !== "" && now === before);
      before = now;
    }
  }

  /** Files and buttons below the words. */
  protected files(): unknown {
    const { csv } = wordsIn(listingMessages, this.language);
    return html`<button type="button" @click=${this.#csv}>${csv}</button>`;
  }

  /** Prints the page. */
  protected printButton(): unknown {
    const { print: label } = wordsIn(listingMessages, this.language);
    return html`<button
      type="button"
      @click=${() => {
        print();
      }}
    >
      ${label}
    </button>`;
  }

  /** Buttons that choose one of several forms; the first is there at first. */
  protected modes(...names: readonly string[]): unknown {
    return html`<div class="bar modes" role="group">
      ${names.map(
        (name, mode) =>
          html`<button
            type="button"
            aria-pressed=${mode === (this.mode ?? 0)}
            @click=${() => {
              this.mode = mode;
            }}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  /** The table, with headers that sort. */
  protected table(): unknown {
    const { columns = [], rows = [], title } = this.view ?? {};
    const { by, descending } = this.wish;
    const sorted = (column: number) =>
      column !== by ? nothing : descending ? "descending" : "ascending";
    return html`<div class=${rows.length > MANY ? "list many" : "list"}>
      <table role="table" aria-label=${title ?? nothing}>
        ${
          this.#caption &&
          html`<caption>
            ${this.#caption}
          </caption>`
        }
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(
              (name, column) =>
                html`<th
                  role="columnheader"
                  scope="col"
                  aria-sort=${sorted(column)}
                >
                  <button
                    type="button"
                    @click=${() => {
                      this.#sort(column);
                    }}
                  >
                    ${name}</button
                  >${this.below(column)}
                </th>`,
            )}
          </tr>
        </thead>
        ${this.#body}
      </table>
    </div>`;
  }

  #controls(view: ListingView): unknown {
    return controlsIn({
      view,
      wish: this.wish,
      facets: this.facets,
      shown: this.shown.length,
      language: this.language,
      want: this.#want,
      clear: this.#clear,
    });
  }

  /** Changes part of what the reader asked for. */
  readonly #want = (part: Partial<Wish>): void => {
    this.wish = { ...this.wish, ...part };
  };

  #sort(column: number): void {
    const { by, descending } = this.wish;
    // Once up, once down, then as the listing has it.
    if (by !== column) this.#want({ by: column, descending: false });
    else if (!descending) this.#want({ descending: true });
    else this.#want({ by: undefined, descending: false });
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    if (this.#children.length !== this.children.length) this.requestUpdate();
  };

  /** The button goes with the filters; the reader goes back to the search. */
  readonly #clear = (): void => {
    this.#want(NO_WISH);
    this.renderRoot.querySelector("input")?.focus();
  };

  readonly #csv = (): void => {
    const { view, shown } = this;
    if (view)
      download(`${view.title}.csv`, listingCsv(view, shown), "text/csv");
  };
}
