import { SheetElement } from "../sheet/sheet-element.ts";
import { bulletinStyles } from "./bulletin.styles.ts";

/**
 * An issue of the quarterly bulletin: cover, contents, articles, archive.
 *
 * @summary The quarterly bulletin
 * @tag corett-bulletin
 * @slot - The quarter, a title, a lead, articles, the earlier issues
 * @slot end - The last words, small; the element puts them there itself
 * @csspart frame - The box around everything
 * @csspart print - The button that prints the page
 * @csspart share - The link to this place
 * @csspart origin - On paper: the page's address and its code
 */
export class CorettBulletin extends SheetElement {
  static override styles = [...SheetElement.styles, bulletinStyles];
}
