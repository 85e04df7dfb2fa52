import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * A video with captions, transcript, a second video in sign language and audio
 * description.
 *
 * @summary A video that everybody can follow
 * @tag corett-video
 * @slot - A heading, links to the files, the transcript
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettVideo extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
