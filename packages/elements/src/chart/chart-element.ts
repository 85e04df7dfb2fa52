import { html, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { type Mark, renderMarks } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { sharedStyles } from "../shared.styles.ts";
import { chartMessages } from "./chart.messages.ts";
import { chartStyles } from "./chart.styles.ts";
import { type ChartView, chartView, type Grid } from "./chart.view.ts";
import { csvOf, download } from "./csv.ts";
import { onServer } from "../on-server.ts";

const textOf = (element: Element | null) =>
  element?.textContent.replace(/\s+/g, " ").trim() ?? "";

function gridOf({ rows }: HTMLTableElement): Grid {
  return [...rows].map(({ cells }) =>
    [...cells].map((cell) => ({
      text: textOf(cell),
      token: cell.dataset["figure"],
    })),
  );
}

/**
 * What the charts share: they draw the table that they contain, so that what is
 * read and what is drawn cannot differ, and keep the table within reach together
 * with its citation and a CSV file.
 */
export abstract class ChartElement extends CorettElement {
  static override styles = [...sharedStyles, ...chartStyles];

  static override properties: PropertyDeclarations = {
    view: { attribute: false },
  };

  /**
   * The table, read already: for a server, where an element has no children.
   *
   * @internal
   */
  declare view: ChartView | undefined;

  #table: HTMLTableElement | null = null;

  /** Draws the table; positions are percentages, so no width is assumed. */
  protected abstract plot(view: ChartView): Mark;

  protected override read(): void {
    super.read();
    if (onServer) return; // a server gives the view itself
    this.view = undefined;
    this.#table = this.querySelector("table");
    if (!this.#table) return;
    this.#table.slot = "table"; // some editors strip the attribute
    const view = chartView(
      textOf(this.#table.caption),
      gridOf(this.#table),
      textOf(this.querySelector("cite")),
    );
    this.plot(view); // a table that cannot be drawn is found out here
    this.view = view;
  }

  protected draw(): unknown {
    const { view } = this;
    if (!view)
      return html`<slot name="table"></slot
        ><slot @slotchange=${this.#again}></slot>`;
    const words = wordsIn(chartMessages, this.language);
    return html`${renderMarks(
        ["b", { id: "t", "aria-hidden": "true" }, view.title],
        this.plot(view),
      )}
      <details>
        <summary>${words.data}</summary>
        <slot name="table"></slot>
        <p>${view.citation}</p>
        <button type="button" @click=${this.#download}>
          ${words.download}
        </button>
      </details>
      <slot @slotchange=${this.#again}></slot>`;
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #download = (): void => {
    if (!this.#table || !this.view) return;
    const { title, citation } = this.view;
    download(`${title}.csv`, csvOf(gridOf(this.#table), citation));
  };
}
