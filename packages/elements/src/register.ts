import { onServer } from "./on-server.ts";

/** A custom element class that says which version of the kit it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/** The kit's version, as every class carries it. */
export const VERSION = "0.0.0";

const heights = new WeakMap<Element, number>();

/**
 * How high the words of an element stood on the page before it was defined,
 * blank lines included, in CSS pixels; 0 if it was not there. The element keeps
 * at least this height, so that nothing below it moves.
 */
export function heightBefore(element: Element): number {
  return heights.get(element) ?? 0;
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
  const free = elements.filter(([tag]) => {
    const taken: VersionedElement | undefined = customElements.get(tag);
    if (taken && parseInt(taken.version ?? "") !== parseInt(VERSION))
      console.warn(
        `[corett] <${tag}> ${VERSION} is not used: ${taken.version ?? "another"} was first`,
      );
    return !taken;
  });
  // A server has no page, and nothing on it that could move.
  if (!onServer)
    for (const [tag] of free)
      for (const waiting of document.querySelectorAll(tag)) {
        // The box of an element that is not defined leaves out blank lines.
        const first = waiting.firstElementChild?.getBoundingClientRect();
        const last = waiting.lastElementChild?.getBoundingClientRect();
        if (first && last) heights.set(waiting, last.bottom - first.top);
      }
  for (const [tag, element] of free) customElements.define(tag, element);
}
