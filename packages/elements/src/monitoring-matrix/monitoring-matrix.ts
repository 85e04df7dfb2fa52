import { ListingElement } from "../listing/listing-element.ts";

/**
 * The indicators with baseline, target, value, responsible and state, said in
 * words and by a shape.
 *
 * @summary The monitoring matrix
 * @tag corett-monitoring-matrix
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettMonitoringMatrix extends ListingElement {
  protected override readonly facets = [1, 6, 8];
}
