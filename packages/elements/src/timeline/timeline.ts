import { ListingElement } from "../listing/listing-element.ts";

/**
 * Spans of time: what, of which kind, from when to when.
 *
 * @summary The schedule
 * @tag corett-timeline
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettTimeline extends ListingElement {
  protected override readonly facets = [1];
}
