/**
 * How the kit's script comes to the page: a classic script with `defer`; a
 * module; the autoloader; one that loads the rest when somebody first touches
 * the page; or none, as the site's theme has it already or the way needs none.
 */
export const SCRIPTS = ["classic", "module", "auto", "touch", "none"] as const;
export type ScriptKind = (typeof SCRIPTS)[number];

/**
 * Where the figures and words come from when the page is read: they stand in the
 * page, they are fetched from an address, or everything was drawn beforehand.
 */
export const DATA_MODES = ["inline", "address", "frozen"] as const;
export type DataMode = (typeof DATA_MODES)[number];
