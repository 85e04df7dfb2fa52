import { html, nothing, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { primaryOf } from "../language.ts";
import { mayLeadTo } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { sharedStyles } from "../shared.styles.ts";
import { videoMessages } from "./video.messages.ts";
import { videoStyles } from "./video.styles.ts";

type Part = "video" | "captions" | "signing" | "described" | "external";

/** How far two videos may drift apart, in seconds. */
const DRIFT = 0.3;

/**
 * A video with captions, transcript, a second video in sign language and audio
 * description. Nothing is loaded before one asks for it, and nothing from another
 * site before one has been told what that means. Without a script it is a list of
 * links.
 *
 * @summary A video that everybody can follow
 * @tag corett-video
 * @slot - A heading, links to the files (`data-part`), the transcript
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettVideo extends CorettElement {
  static override styles = [...sharedStyles, videoStyles];

  static override properties: PropertyDeclarations = {
    playing: { state: true },
    signing: { state: true },
    isDescribed: { state: true },
    leaving: { state: true },
  };

  /** Whether the reader has asked for the video. @internal */
  declare playing: boolean | undefined;

  /** The address of the signing that is shown. @internal */
  declare signing: string | undefined;

  /** Whether the video with description is shown. @internal */
  declare isDescribed: boolean | undefined;

  /** The address at another site that the reader has been asked about. @internal */
  declare leaving: string | undefined;

  protected draw(): unknown {
    return html`<div class="stage" @click=${this.#choose}>
        ${this.playing ? this.#players() : nothing}${
          this.leaving ? this.#consent(this.leaving) : nothing
        }
      </div>
      <slot @click=${this.#follow}></slot>${this.shareLink()}`;
  }

  #links(part: Part): HTMLAnchorElement[] {
    return [
      ...this.querySelectorAll<HTMLAnchorElement>(`a[data-part=${part}]`),
    ].filter((link) => mayLeadTo(link.getAttribute("href") ?? ""));
  }

  #players(): unknown {
    const [plain] = this.#links("video");
    const [described] = this.#links("described");
    const signing = this.#links("signing");
    const chosen = signing.find(({ href }) => href === this.signing);
    const player = (src: string, name: string, muted: boolean) =>
      html`<video
        src=${src}
        controls
        autoplay
        playsinline
        .muted=${muted}
        aria-label=${name}
        @play=${this.#together}
        @pause=${this.#together}
        @seeked=${this.#together}
        @ratechange=${this.#together}
        @timeupdate=${this.#together}
        @loadedmetadata=${this.#together}
      >
        ${muted ? nothing : this.#captions()}
      </video>`;
    const title = this.querySelector("h2,h3,h4")?.textContent ?? "";
    const main = this.isDescribed ? described : plain;
    const toggle = (part: Part, link: HTMLAnchorElement, on: boolean) =>
      html`<button
        type="button"
        aria-pressed=${on}
        data-part=${part}
        value=${link.href}
      >
        ${link.textContent}
      </button>`;
    return html`${main && player(main.href, title, false)}${
      chosen &&
      html`<figure>
        ${player(chosen.href, chosen.textContent, true)}
        <figcaption>${chosen.textContent}</figcaption>
      </figure>`
    }${signing.map((one) => toggle("signing", one, one === chosen))}${
      described && toggle("described", described, Boolean(this.isDescribed))
    }`;
  }

  #captions(): unknown {
    return this.#links("captions").map(
      ({ href, hreflang, textContent }) =>
        html`<track
          kind="captions"
          src=${href}
          srclang=${hreflang}
          label=${textContent}
          ?default=${primaryOf(hreflang) === primaryOf(this.language)}
        />`,
    );
  }

  #consent(address: string): unknown {
    const { consent, go, stay } = wordsIn(videoMessages, this.language);
    const { hostname } = new URL(address);
    return html`<p role="alert">
        ${consent(hostname)}
        <a class="action" href=${address} rel="noreferrer">${go(hostname)}</a>
      </p>
      <button type="button" data-part="external">${stay}</button>`;
  }

  /** A link among the words was followed. */
  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest("a"); // one clicks on elements
    const part = link?.dataset["part"];
    if (!link || !mayLeadTo(link.getAttribute("href") ?? "")) return;
    if (part === "external") this.leaving = link.href;
    else if (part === "video" || part === "signing" || part === "described") {
      this.playing = true;
      if (part === "signing") this.signing = link.href;
      if (part === "described") this.isDescribed = true;
    } else return;
    event.preventDefault();
  };

  /** A button below the video was pressed. */
  readonly #choose = (event: Event): void => {
    const button = (event.target as Element).closest("button"); // as above
    const part = button?.dataset["part"];
    if (part === "external") this.leaving = undefined;
    if (part === "signing")
      this.signing = this.signing === button?.value ? undefined : button?.value;
    if (part === "described") this.isDescribed = !this.isDescribed;
  };

  /** What one video does, the other does too; whichever was touched leads. */
  readonly #together = (event: Event): void => {
    const from = event.currentTarget as HTMLVideoElement; // it listens on these
    const all = this.renderRoot.querySelectorAll("video");
    const isNew = event.type === "loadedmetadata";
    // The one that has just come follows, and the first leads while both play.
    const [lead, follow] =
      (event.type === "timeupdate" && from !== all[0]) || isNew
        ? [[...all].find((one) => one !== from), from]
        : [from, [...all].find((one) => one !== from)];
    if (!lead || !follow) return;
    if (follow.playbackRate !== lead.playbackRate)
      follow.playbackRate = lead.playbackRate;
    if (Math.abs(follow.currentTime - lead.currentTime) > DRIFT)
      follow.currentTime = lead.currentTime;
    if (lead.paused !== follow.paused && !lead.ended && !follow.ended)
      if (lead.paused) follow.pause();
      // A device may play one video only; then it stands still.
      else follow.play().catch(() => undefined);
  };

  #at = 0;

  protected override willUpdate(changed?: Map<PropertyKey, unknown>): void {
    super.willUpdate();
    if (changed?.has("isDescribed"))
      this.#at = this.renderRoot.querySelector("video")?.currentTime ?? 0;
  }

  /** With description or without, the video goes on where it was. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const video = this.renderRoot.querySelector("video");
    if (video && changed.has("isDescribed") && this.#at)
      video.currentTime = this.#at;
  }
}
