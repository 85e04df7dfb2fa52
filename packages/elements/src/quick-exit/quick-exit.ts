import { wordsIn } from "../messages.ts";
import { dress, PlainElement } from "../plain-element.ts";
import { VERSION } from "../define-once.ts";
import { blank, destinationOf, pageWindow } from "./leave.ts";
import { quickExitMessages } from "./quick-exit.messages.ts";
import { quickExitStyles } from "./quick-exit.styles.ts";

/** How many presses leave, and within how many milliseconds. */
const PRESSES = 3;
const WITHIN = 5000;
/** When a page that has been made blank is painted, in milliseconds. */
const PAINTED = 50;

/** The exits on this page: one listens for all of them. */
const exits = new Set<CorettQuickExit>();
let listening: AbortController | undefined;
/** When Shift was pressed, as far as it still counts. */
let presses: number[] = [];
let timer = 0;
/** Whether Shift is down and nothing else has been done since. */
let isAlone = false;
let isLeft = false;
function forget(): void {
  presses = [];
  for (const exit of exits) exit.tell(0);
}

/**
 * Shift counts once it is let go, if it was pressed for nothing else. Once the
 * page is left nobody hears of anything any more: its own "do you really want to
 * leave?" has no say in it.
 */
function onEvent(event: Event): void {
  if (isLeft) {
    event.stopImmediatePropagation();
    return;
  }
  const { type, key } = event as KeyboardEvent; // other events have no key
  const isShift = key === "Shift";
  const counts = isShift && isAlone && type === "keyup";
  isAlone = isShift && type === "keydown";
  if (!counts) return;
  const now = performance.now();
  presses = [...presses.filter((time) => now - time < WITHIN), now];
  clearTimeout(timer);
  timer = setTimeout(forget, WITHIN);
  for (const exit of exits) exit.tell(presses.length);
}

/** Away, and again if the page is ever brought back. */
function go(page: Window, address: string, word: string): void {
  const isFrame = page !== window;
  const away = (): void => {
    // A frame goes with the page, and cannot lead anywhere then: it hides it first.
    if (isFrame)
      page.document.documentElement.style.cssText = "display:none!important";
    else blank(page, word);
    // When that is painted: once a page is on its way, WebKit paints nothing more,
    // and the old one would stay in sight until the new one comes.
    setTimeout(() => {
      page.location.replace(address);
      if (isFrame) blank(page, word);
    }, PAINTED);
  };
  isLeft = true;
  page.onbeforeunload = null;
  page.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) away();
  });
  away();
}

/**
 * A way off the page that leaves nothing to be seen: the link inside it, or Shift
 * three times within five seconds. The page is blank in the same moment, whatever
 * the other site takes to come, and its place in the history is overwritten.
 *
 * Without a script the link is a link. Where it could not keep its promise, in a
 * sandboxed frame or one of another site, it is not shown.
 *
 * @summary Leaves the page at once
 * @tag corett-quick-exit
 * @attr {string} lang - Language of the interface words, a BCP 47 tag; else the page's
 * @slot - A link to a harmless page, and what leaving cannot do
 */
export class CorettQuickExit extends PlainElement {
  /** The version of the kit that the class comes from. */
  static readonly version: string = VERSION;

  #hint: HTMLElement | undefined;
  #status: HTMLElement | undefined;

  /** Leaves now. */
  leave(): void {
    const page = pageWindow();
    if (page)
      go(page, destinationOf(this.querySelector("a")), this.#words.leaving);
  }

  /**
   * Says how many presses there have been, and leaves after the last.
   *
   * @internal
   */
  tell(done: number): void {
    if (done >= PRESSES) this.leave();
    else if (this.#hint && this.#status) {
      const { hint, more, over } = this.#words;
      this.#hint.textContent = "● ".repeat(done) + hint;
      this.#status.textContent = done ? more(PRESSES - done) : over;
    }
  }

  connectedCallback(): void {
    const page = pageWindow();
    this.hidden = !page;
    if (!page) return;
    if (!this.#hint) {
      const make = (name: string) => document.createElement(name);
      this.#hint = make("span");
      this.#status = make("i");
      this.#status.role = "status";
      dress(this, [quickExitStyles], make("slot"), this.#hint, this.#status);
      this.addEventListener("click", this.#onClick, true);
    }
    this.#hint.textContent = this.#words.hint;
    exits.add(this);
    if (listening) return;
    const { signal } = (listening = new AbortController());
    for (const type of ["keydown", "keyup", "pointerdown", "beforeunload"])
      for (const target of [window, page])
        target.addEventListener(type, onEvent, { capture: true, signal });
  }

  disconnectedCallback(): void {
    exits.delete(this);
    if (exits.size || isLeft) return;
    clearTimeout(timer);
    presses = [];
    listening?.abort();
    listening = undefined;
  }

  get #words() {
    // Its file has no room to look further, through shadow hosts.
    const { lang } =
      this.closest<HTMLElement>("[lang]") ?? document.documentElement;
    return wordsIn(quickExitMessages, lang);
  }

  readonly #onClick = (event: Event): void => {
    // What it cannot do can be opened and read.
    if (!(event.target as Element).closest("a")) return; // one clicks on elements
    event.preventDefault();
    this.leave();
  };
}
