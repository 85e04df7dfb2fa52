import { ListingElement } from "../listing/listing-element.ts";

/**
 * Days to commemorate and days of work.
 *
 * @summary Dates to communicate
 * @tag corett-calendar
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettCalendar extends ListingElement {
  protected override readonly facets = [2, 3];
}
