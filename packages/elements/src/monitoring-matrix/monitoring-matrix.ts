import { html } from "lit";
import { ListingElement } from "../listing/listing-element.ts";
import { fieldMarks } from "../listing/listing.rows.ts";
import type { ListingField, ListingRow } from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";
import { monitoringMatrixStyles } from "./monitoring-matrix.styles.ts";
import { progressMark, progressOf, VALUE } from "./monitoring-matrix.view.ts";

/**
 * The indicators with baseline, target, value, responsible and state, said in
 * words and by a shape; how far each has come is drawn beside its value.
 *
 * @summary The monitoring matrix
 * @tag corett-monitoring-matrix
 * @slot - A heading, records or a table, notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettMonitoringMatrix extends ListingElement {
  static override styles = [...ListingElement.styles, monitoringMatrixStyles];

  protected override readonly facets = [1, 6, 8];

  protected override readonly cell = (
    field: ListingField,
    column: number,
    row: ListingRow,
  ): readonly Mark[] => {
    const words = fieldMarks(field);
    const progress = column === VALUE && progressOf(row);
    return progress ? [["div", {}, ...words, progressMark(progress)]] : words;
  };

  protected override files(): unknown {
    return html`${super.files()}${this.printButton()}`;
  }
}
