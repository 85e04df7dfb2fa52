/** Texts with hostile strings where `{corett …}` has its attributes. */

/** What people and editors write for a text inside an attribute. */
const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (letter) => `&#${letter.codePointAt(0)?.toString() ?? ""};`,
  );

export const NAMES = ["lang", "country", "theme", "way"] as const;

/** A good document with a hostile value for every other attribute. */
export const hostileAttributes = (id: string, payload: string): string =>
  `{corett id="${id}" ${NAMES.map((name) => `${name}="${escaped(payload)}"`).join(" ")}}`;

/** A hostile string where a document should be. */
export const hostileId = (payload: string): string =>
  `{corett id="${escaped(payload)}"}`;

/**
 * Whether HTML holds no tag but those of a document of the kit. The texts around it
 * are all entities, so any other tag would be of the hostile string.
 */
export const isInert = (html: string, document: string): boolean =>
  !html.replace(document, "").includes("<");
