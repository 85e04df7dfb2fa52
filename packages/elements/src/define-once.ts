/** A custom element class that says which version of the kit it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/** The kit's version, as every class carries it. */
export const VERSION = "0.0.0";

/**
 * Defines an element. A tag that is taken is left alone, whoever took it: the
 * first copy on a page wins, another major version is worth one warning, and
 * nothing throws.
 */
export function defineOnce(tag: string, element: VersionedElement): void {
  const taken: VersionedElement | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (parseInt(taken.version ?? "") !== parseInt(VERSION))
    console.warn(
      `[corett] <${tag}> ${VERSION} came after ${taken.version ?? "another"}`,
    );
}
