import { onServer } from "./on-server.ts";

/**
 * What a page says once for all elements below: `lang`, `data-corett-country`,
 * `data-corett-base`. The nearest ancestor that has the attribute decides, the
 * element itself included, through shadow hosts.
 */
export function contextOf(element: Element, name: string): string | undefined {
  // On a server an element has no tree to walk.
  let at: Element | undefined = onServer ? undefined : element;
  while (at) {
    const found = at.closest(`[${name}]`)?.getAttribute(name);
    if (found) return found;
    at = (at.getRootNode() as ShadowRoot).host; // undefined unless it is one
  }
  return undefined;
}
