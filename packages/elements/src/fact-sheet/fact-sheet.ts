import { SheetElement } from "../sheet/sheet-element.ts";

/**
 * A fact sheet (hoja informativa): a title, a lead and short sections. Where
 * there is little room a section can be folded; on paper all are open, with the
 * page's address and a code that leads there.
 *
 * @summary A fact sheet
 * @tag corett-fact-sheet
 * @slot - Headings, paragraphs and lists
 * @slot end - The last words, small; the element puts them there itself
 * @csspart frame - The box around everything
 * @csspart print - The button that prints the page
 * @csspart share - The link to this sheet
 * @csspart origin - On paper: the page's address and its code
 */
export class CorettFactSheet extends SheetElement {}
