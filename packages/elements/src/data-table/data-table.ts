import { ListingElement } from "../listing/listing-element.ts";
import type { ListingView } from "../listing/listing.view.ts";
import { sortable } from "./data-table.view.ts";

/**
 * A table that can be searched and sorted, by number where it holds figures;
 * cards where it has no room. It reads the same words as the charts.
 *
 * @summary A table that sorts
 * @tag corett-data-table
 * @slot - What stands above the table
 * @slot table - The table; the element puts it there itself
 * @slot end - What stands below the table; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettDataTable extends ListingElement {
  protected override prepared(view: ListingView): ListingView {
    return sortable(view);
  }
}
