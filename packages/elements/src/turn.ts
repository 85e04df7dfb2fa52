/**
 * What becomes of elements that stood on the page before they were defined.
 * They draw as soon as the reader is near, one after the other, so that the page
 * can answer its reader in between; until then their words stand there as
 * before. Then they keep the height that the words had, and nothing moves.
 */
import { onServer } from "./on-server.ts";

/** What makes an element draw, once it is connected. */
const waiting = new WeakMap<Element, (() => void) | undefined>();

/** Makes an element that stands on the page wait for its turn. */
export function wait(element: HTMLElement): void {
  waiting.set(element, undefined);
  watch?.observe(element);
}

/** Draws an element when its turn comes: at once if it does not wait. */
export function atItsTurn(element: Element, draw: () => void): void {
  if (waiting.has(element)) waiting.set(element, draw);
  else draw();
}

/** Draws an element that waits. */
function call(element: Element): void {
  const draw = waiting.get(element);
  waiting.delete(element);
  draw?.();
}

/** Draws all that wait: paper has no time, and the keyboard goes far. */
function callAll({ type, key }: Partial<KeyboardEvent>): void {
  if (type !== "keydown" || key === "Tab")
    for (const element of document.querySelectorAll("*")) call(element);
}

/**
 * What comes within a window's height of the window; all if the words of one make
 * the page wider than a small screen, which their drawings do not.
 */
function comeNear(entries: readonly IntersectionObserverEntry[]): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  const near = entries
    .filter((entry) => entry.isIntersecting || scrollWidth > clientWidth)
    .map(({ target }) => target as HTMLElement) // only such are watched
    .filter((element) => waiting.get(element));
  // All are measured before any is changed: that is one layout.
  const heights = near.map(heightOf);
  near.forEach((element, index) => {
    watch?.unobserve(element);
    keepHeight(element, heights[index]);
    setTimeout(call, 0, element);
  });
}

const watch = onServer
  ? undefined
  : new IntersectionObserver(comeNear, { rootMargin: "100%" });

if (!onServer) {
  addEventListener("beforeprint", callAll);
  addEventListener("keydown", callAll);
}

/** How high the words of an element stand, blank lines included, down to the window's edge. */
function heightOf(element: Element): number {
  // The box of an element that has not drawn leaves out blank lines.
  const first = element.firstElementChild?.getBoundingClientRect();
  const last = element.lastElementChild?.getBoundingClientRect();
  return first && last ? Math.min(last.bottom, innerHeight) - first.top : 0;
}

/**
 * Keeps the height that an element's words have, until the page gets another
 * width; but not below the window's edge, where nobody sees anything move. To be
 * called before the element draws. One that came later has no height to keep.
 */
export function keepHeight(
  element: HTMLElement,
  height = heightOf(element),
): void {
  if (height <= 0 || !waiting.has(element)) return;
  const { style } = element;
  style.minBlockSize = `${height}px`;
  let width = 0; // which it has until it draws
  new ResizeObserver(([entry], observer) => {
    const now = entry?.contentRect.width;
    if (now === (width ||= now ?? 0)) return;
    style.minBlockSize = "";
    observer.disconnect();
  }).observe(element);
}
