import { languageOf } from "../language.ts";
import { nodeOf } from "../marks/marks.ts";
import { sharedMessages, wordsIn } from "../messages.ts";
import { dress, PlainElement, type PlainShadow } from "../plain-element.ts";
import { VERSION } from "../register.ts";
import { keepHeight } from "../turn.ts";
import { hotlineNotices } from "./hotline.messages.ts";
import { dayOf, mayBeShown } from "./hotline.state.ts";
import { hotlineStyles } from "./hotline.styles.ts";

/** How often it looks at the clock, in milliseconds. */
const INTERVAL = 15_000;

/** A heading without digits, and the sentence that says whom to ask instead. */
const staysWhenWithheld = (node: Node): boolean =>
  node instanceof Element &&
  (node.matches("[data-otherwise]") ||
    (/^h[1-6]$/i.test(node.localName) && !/\d/.test(node.textContent)));

/**
 * A number to call that somebody has verified, until the day on which that ends.
 * From then on, or if one of the days is missing or none, the number is nowhere:
 * not in view, not in the page's words, not behind a link. What then stays is the
 * heading and the element with `data-otherwise`, which says whom to ask.
 *
 * It is made without templates, so it also works where a policy forbids Lit.
 *
 * @summary A verified number to call
 * @tag corett-hotline
 * @attr {string} until - The last day on which the number may be shown, `YYYY-MM-DD`
 * @attr {string} verified - The day on which somebody verified it, `YYYY-MM-DD`
 * @attr {string} lang - Language of the interface words, a BCP 47 tag; else the page's
 * @slot - The operator, the number as a link, until when it holds, whom to ask after that
 * @slot end - Whom to ask where no number may be shown; the element puts it there itself
 * @csspart frame - The box around everything
 */
export class CorettHotline extends PlainElement {
  /** The version of the kit that the class comes from. */
  static readonly version: string = VERSION;

  static readonly observedAttributes = ["until", "verified", "lang"];

  /** What prerendering writes, and what is made in the page. */
  static readonly shadow: PlainShadow = {
    styles: hotlineStyles,
    marks: [
      [
        "div",
        { class: "frame", part: "frame" },
        ["slot", {}],
        ["p", { class: "gone", role: "status" }],
        ["slot", { name: "end" }],
      ],
    ],
  };

  #root: ShadowRoot | undefined;
  #timer = 0;
  #words: Node[] | undefined;
  #said = "";

  /** The last day on which the number may be shown, `YYYY-MM-DD`. */
  get until(): string {
    return this.getAttribute("until") ?? "";
  }

  set until(day: string) {
    this.setAttribute("until", day);
  }

  /** The day on which somebody verified it, `YYYY-MM-DD`. */
  get verified(): string {
    return this.getAttribute("verified") ?? "";
  }

  set verified(day: string) {
    this.setAttribute("verified", day);
  }

  connectedCallback(): void {
    if (!this.#root) {
      keepHeight(this);
      this.#root = dress(
        this,
        CorettHotline.shadow.styles,
        ...CorettHotline.shadow.marks.map((mark) => nodeOf(mark)),
      );
      this.#root.addEventListener("slotchange", this.#look);
      // The clock may have passed the day since it was last looked at.
      this.addEventListener("click", this.#guard, true);
    }
    this.#timer = window.setInterval(this.#look, INTERVAL);
    this.#look();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  attributeChangedCallback(): void {
    this.#look();
  }

  get #isValid(): boolean {
    return mayBeShown(this.verified, this.until, dayOf(new Date()));
  }

  readonly #look = (): void => {
    if (!this.#root) return;
    if (this.#isValid) this.#restore();
    else this.#withhold();
    const isEmpty = !this.#words && !this.textContent.trim();
    // Words may still be on their way.
    if (isEmpty && document.readyState === "loading") return;
    this.#say(isEmpty);
  };

  #restore(): void {
    if (!this.#words) return;
    this.replaceChildren(...this.#words);
    this.#words = undefined;
  }

  #withhold(): void {
    const gone = [...this.childNodes].filter(
      (node) => !staysWhenWithheld(node),
    );
    if (!gone.some((node) => node.textContent?.trim())) return;
    // In their order, for a clock that is put right.
    this.#words = this.#words
      ? [...this.#words, ...gone]
      : [...this.childNodes];
    for (const node of gone) this.removeChild(node);
  }

  #say(isEmpty: boolean): void {
    const language = languageOf(this);
    const { gone, ask } = wordsIn(hotlineNotices, language);
    const otherwise = this.querySelector("[data-otherwise]");
    if (otherwise && !this.#isValid) otherwise.slot = "end";
    else otherwise?.removeAttribute("slot");
    const other = otherwise ? "" : ` ${ask}`;
    const { empty } = wordsIn(sharedMessages, language);
    const said = isEmpty
      ? // In a paragraph an editor has put the words behind the element.
        (this.closest("p") ? "" : `${empty} `) + ask
      : this.#isValid
        ? ""
        : gone + other;
    if (said === this.#said) return;
    this.#said = said;
    const notice = this.#root?.querySelector(".gone");
    if (notice) notice.textContent = said;
    if (said)
      console.warn(
        isEmpty
          ? "[corett] <corett-hotline>: no content"
          : "[corett] <corett-hotline>: shows no number, see its until and verified",
        this,
      );
  }

  readonly #guard = (event: Event): void => {
    if (this.#isValid) return;
    event.preventDefault();
    this.#look();
  };
}
