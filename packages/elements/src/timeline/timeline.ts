import { html, nothing } from "lit";
import { ListingElement } from "../listing/listing-element.ts";
import { fieldMarks } from "../listing/listing.rows.ts";
import type {
  ListingField,
  ListingRow,
  ListingView,
} from "../listing/listing.view.ts";
import { textOfField } from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { timelineMessages } from "./timeline.messages.ts";
import { timelineStyles } from "./timeline.styles.ts";
import {
  type Axis,
  axisOf,
  formOf,
  spanOf,
  swatchMark,
  ticksOf,
  trackMark,
} from "./timeline.view.ts";

/** The columns: what, of which kind, when. */
const [KIND, WHEN] = [1, 2];

/**
 * Spans of time, each a bar on a scale of years, quarters or months; a list where
 * there is no room, or where the reader prefers one. Kinds differ by pattern and
 * in words.
 *
 * @summary The schedule
 * @tag corett-timeline
 * @slot - A heading, records or a table (what, of which kind, when), notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettTimeline extends ListingElement {
  static override styles = [...ListingElement.styles, timelineStyles];

  protected override readonly facets = [KIND];

  protected override readonly grouped = [0];

  #axis: Axis | undefined;

  #kinds: readonly string[] = [];

  protected override prepared(view: ListingView): ListingView {
    this.#axis = axisOf(
      view.rows.flatMap(({ fields }) => spanOf(fields[WHEN] ?? NONE) ?? []),
    );
    this.#kinds = [...new Set(view.rows.map(kindOf))];
    return view;
  }

  protected override readonly cell = (
    field: ListingField,
    column: number,
    row: ListingRow,
  ): readonly Mark[] => {
    const words = fieldMarks(field);
    const form = formOf(
      row.fields[KIND]?.value,
      this.#kinds.indexOf(kindOf(row)),
    );
    const span = column === WHEN && spanOf(field);
    const drawn =
      column === KIND
        ? swatchMark(form)
        : span && this.#axis && trackMark(span, this.#axis, form);
    return drawn ? [["div", { class: "drawn" }, drawn, ...words]] : words;
  };

  /** The lines of the scale run through all rows. */
  protected override updated(): void {
    super.updated();
    this.renderRoot
      .querySelector<HTMLElement>(".gantt")
      ?.style.setProperty("--steps", `${this.#axis?.steps ?? 1}`);
  }

  protected override body(): unknown {
    const { chart, list } = wordsIn(timelineMessages, this.language);
    return html`${this.modes(chart, list)}
      <div class=${this.mode ? "plain" : "gantt"}>${this.table()}</div>`;
  }

  protected override readonly below = (column: number): unknown => {
    const { quarter } = wordsIn(timelineMessages, this.language);
    if (column !== WHEN || !this.#axis) return nothing;
    return html`<div class="axis" aria-hidden="true">
      ${ticksOf(this.#axis, quarter, this.language).map(
        ({ name, year }) =>
          html`<span>${name}${year && html`<br />${year}`}</span>`,
      )}
    </div>`;
  };
}

const NONE: ListingField = { entries: [] };

/** What kind of span a row is: its code, else its words. */
const kindOf = ({ fields: { [KIND]: kind } }: ListingRow) =>
  kind?.value ?? textOfField(kind);
