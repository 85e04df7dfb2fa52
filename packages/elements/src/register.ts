import { defineOnce, type VersionedElement } from "./define-once.ts";
import { onServer } from "./on-server.ts";
import { wait } from "./turn.ts";

export { VERSION, type VersionedElement } from "./define-once.ts";

/**
 * Registers elements. A tag that is taken is left alone, whoever took it: the
 * first copy on a page wins, another major version is worth one warning, and
 * nothing throws, so that the rest of a bundle goes on.
 */
export function register(
  elements: readonly (readonly [tag: string, element: VersionedElement])[],
): void {
  // A server may have none; there is nothing to define on it then.
  if (typeof customElements === "undefined") return;
  // A server has no page, and nothing on it that could move.
  if (!onServer)
    for (const [tag] of elements)
      document
        .querySelectorAll<HTMLElement>(`${tag}:not(:defined)`)
        .forEach(wait);
  for (const [tag, element] of elements) defineOnce(tag, element);
}
