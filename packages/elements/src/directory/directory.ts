import { ListingElement } from "../listing/listing-element.ts";

/**
 * Organisations and media: search, filter, print.
 *
 * @summary A directory
 * @tag corett-directory
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettDirectory extends ListingElement {
  protected override readonly facets = [1, 2, 3];
}
