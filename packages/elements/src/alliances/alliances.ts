import { ListingElement } from "../listing/listing-element.ts";

/**
 * Alliances with their kind, partners and scope.
 *
 * @summary Alliances
 * @tag corett-alliances
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettAlliances extends ListingElement {
  protected override readonly facets = [1, 3];
}
