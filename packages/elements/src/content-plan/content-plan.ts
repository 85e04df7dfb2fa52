import { ListingElement } from "../listing/listing-element.ts";

/**
 * Which message reaches which audience, with which products, through which
 * channels, in which years.
 *
 * @summary The content plan, with filters
 * @tag corett-content-plan
 * @slot - A heading, a table, notes
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettContentPlan extends ListingElement {
  protected override readonly facets = [1, 2, 3, 4];
}
