const SCRIPT = "<!-- corett-script kit.js -->";

/** The same page again, in another of the states that host pages are in. */
export interface Variant {
  readonly name: string;
  /** Pieces of the page and what stands in their place, first match each. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

/** What a strict host allows; Lit's policy is named, as trusted types ask. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export const VARIANTS: readonly Variant[] = [
  {
    name: "strict-csp.html",
    edits: [
      [
        SCRIPT,
        `<meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}" />${SCRIPT}`,
      ],
    ],
  },
  {
    name: "twice.html",
    edits: [
      [
        SCRIPT,
        `${SCRIPT}<!-- corett-script key-message.js --><!-- corett-script kit.module.js -->`,
      ],
    ],
  },
  {
    name: "module.html",
    edits: [[SCRIPT, "<!-- corett-script kit.module.js -->"]],
  },
  // A browser checks no hash of a file that comes from a folder.
  {
    name: "file.html",
    edits: [[SCRIPT, '<script defer="defer" src="kit/kit.js"></script>']],
  },
  {
    name: "prerendered.html",
    edits: [
      [SCRIPT, ""],
      ["state-who-we-are es-419 live", "state-who-we-are es-419 prerendered"],
      ["detected-victims es-419 live", "detected-victims es-419 prerendered"],
      ["corett es-419 live", "corett es-419 prerendered"],
    ],
  },
  {
    name: "page.xhtml",
    edits: [
      [
        "<!doctype html>\n<html ",
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" ',
      ],
    ],
  },
];

/**
 * The page in that state.
 *
 * @throws Error if the page has no such piece
 */
export function vary(page: string, { name, edits }: Variant): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name}: no "${from}"`);
    return text.replace(from, () => to);
  }, page);
}
