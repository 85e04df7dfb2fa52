/**
 * What becomes of elements that stood on the page before they were defined.
 * They draw as soon as the reader is near, one after the other, so that the page
 * can answer its reader in between; until then their words stand there as
 * before. Then they keep the height that the words had, and nothing moves.
 */
import { onServer } from "./on-server.ts";

/** What makes an element draw, once it is connected. */
const waiting = new WeakMap<Element, (() => void) | undefined>();

/** What keeps things in their place, in CSS pixels. */
interface Room {
  /** How high the words of an element stood, blank lines included. */
  readonly height: number;
  /** From their top to the window's lower edge, when that was last known. */
  readonly toEdge: number;
}
const rooms = new WeakMap<Element, Room>();

function measure(element: Element): void {
  // The box of an element that has not drawn leaves out blank lines.
  const first = element.firstElementChild?.getBoundingClientRect();
  const last = element.lastElementChild?.getBoundingClientRect();
  if (first && last)
    rooms.set(element, {
      height: last.bottom - first.top,
      toEdge: innerHeight - first.top,
    });
}

/** Measures an element that stands on the page, and makes it wait for its turn. */
export function wait(element: Element): void {
  measure(element);
  waiting.set(element, undefined);
  watch?.observe(element);
}

/** Draws an element when its turn comes: at once if it does not wait. */
export function atItsTurn(element: Element, draw: () => void): void {
  if (waiting.has(element)) waiting.set(element, draw);
  else draw();
}

/**
 * Draws an element with those of its parts that are in the window, or they would
 * be seen to move; each part below it has a turn of its own.
 */
function call(element: Element | null): void {
  const draw = element && waiting.get(element);
  if (!draw) return;
  waiting.delete(element);
  draw();
  for (const part of element.children)
    if (Number(rooms.get(part)?.toEdge) > 0) call(part);
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
  for (const { target, isIntersecting } of entries)
    if (isIntersecting || scrollWidth > clientWidth) {
      watch?.unobserve(target);
      measure(target);
      setTimeout(() => {
        call(target.parentElement);
        call(target);
      });
    }
}

const watch = onServer
  ? undefined
  : new IntersectionObserver(comeNear, { rootMargin: "100%" });

if (!onServer) {
  addEventListener("beforeprint", callAll);
  addEventListener("keydown", callAll);
}

/**
 * Keeps the height that an element's words had, until the page gets another
 * width; but not below the window's edge, where nobody sees anything move.
 */
export function keepHeight(element: HTMLElement): void {
  const { height = 0, toEdge = 0 } = rooms.get(element) ?? {};
  const kept = Math.min(height, toEdge);
  if (kept <= 0) return;
  const { style } = element;
  style.minBlockSize = `${kept}px`;
  let width: number | undefined;
  new ResizeObserver(([entry], observer) => {
    const now = entry?.contentRect.width;
    if (now === (width ??= now)) return;
    style.minBlockSize = "";
    observer.disconnect();
  }).observe(element);
}
