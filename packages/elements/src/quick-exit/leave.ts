/** Where one gets to if the page does not say: a site that nobody wonders about. */
export const ELSEWHERE = "https://www.wikipedia.org/";

/** Where a link leads if that is a secure address, else {@link ELSEWHERE}. */
export function destinationOf(link: HTMLAnchorElement | null): string {
  return link?.protocol === "https:" ? link.href : ELSEWHERE;
}

/**
 * The window that has to leave: the outermost one. None if a frame keeps us from
 * it, for a button that leaves only part of what is in sight is worse than none.
 */
export function pageWindow(): Window | undefined {
  try {
    // Throws for another origin, and in a frame that is an origin of its own.
    const frame = frameElement as HTMLIFrameElement | null; // or what came before it
    return top?.document && !frame?.sandbox.length ? top : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes everything off the page at once: its words, styles, sound and title. In
 * their place is one word that any page shows while it loads.
 */
export function blank(page: Window, word: string): void {
  const { document } = page;
  const root = document.documentElement;
  const body = document.createElement("body");
  // The head too: backgrounds and made-up text may hang on the root itself.
  root.replaceChildren(document.createElement("head"), body);
  document.adoptedStyleSheets = [];
  root.style.cssText = "";
  body.role = "alert";
  document.title = body.textContent = word;
  // A voice would go on after its page is gone; an old browser has none.
  (page.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
}
