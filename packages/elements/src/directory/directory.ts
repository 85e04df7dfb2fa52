import { html } from "lit";
import { ListingElement } from "../listing/listing-element.ts";

/**
 * Organisations and media: search, filter, print.
 *
 * @summary A directory
 * @tag corett-directory
 * @slot - A heading, records or a table, notes
 * @slot table - The records; the element puts them there itself
 * @slot end - What stands below them; the element puts it there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettDirectory extends ListingElement {
  protected override readonly facets = [1, 2, 3];

  protected override files(): unknown {
    return html`${super.files()}${this.printButton()}`;
  }
}
