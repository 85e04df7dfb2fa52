import { defineOnce, type VersionedElement } from "./define-once.ts";
import { onServer } from "./on-server.ts";

export { VERSION, type VersionedElement } from "./define-once.ts";

const heights = new WeakMap<Element, number>();

/**
 * How high the words of an element stood on the page before it was defined,
 * blank lines included, in CSS pixels; 0 if it was not there. The element keeps
 * at least this height, so that nothing below it moves.
 */
function heightBefore(element: Element): number {
  return heights.get(element) ?? 0;
}

/**
 * Keeps the height that an element's words had, until the page gets another
 * width; but not below the window's edge, where nobody sees anything move.
 */
export function keepHeight(element: HTMLElement): void {
  const before = heightBefore(element);
  const { top } = element.getBoundingClientRect();
  const height = top < 0 ? before : Math.min(before, innerHeight - top);
  if (height <= 0) return;
  const { style, offsetWidth } = element;
  style.minBlockSize = `${height}px`;
  const watch = new ResizeObserver(() => {
    if (element.offsetWidth === offsetWidth) return;
    style.minBlockSize = "";
    watch.disconnect();
  });
  watch.observe(element);
}

/**
 * Registers elements. A tag that is taken is left alone, whoever took it: the
 * first copy on a page wins, another major version is worth one warning, and
 * nothing throws, so that the rest of a bundle goes on.
 *
 * All heights are read before the first tag is defined: one layout for the
 * whole page instead of one an element, and no element has yet hidden what is
 * inside another.
 */
export function register(
  elements: readonly (readonly [tag: string, element: VersionedElement])[],
): void {
  // A server may have none; there is nothing to define on it then.
  if (typeof customElements === "undefined") return;
  // A server has no page, and nothing on it that could move.
  if (!onServer)
    for (const [tag] of elements)
      for (const waiting of document.querySelectorAll(`${tag}:not(:defined)`)) {
        // The box of an element that is not defined leaves out blank lines.
        const first = waiting.firstElementChild?.getBoundingClientRect();
        const last = waiting.lastElementChild?.getBoundingClientRect();
        if (first && last) heights.set(waiting, last.bottom - first.top);
      }
  for (const [tag, element] of elements) defineOnce(tag, element);
}
