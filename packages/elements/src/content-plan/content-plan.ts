import { ListingElement } from "../listing/listing-element.ts";

/**
 * Which message reaches which audience, with which products, through which
 * channels, in which years.
 *
 * @summary The content plan, with filters
 * @tag corett-content-plan
 * @slot - A heading, records or a table, notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettContentPlan extends ListingElement {
  protected override readonly facets = [1, 2, 3, 4];

  protected override readonly grouped = this.facets;
}
