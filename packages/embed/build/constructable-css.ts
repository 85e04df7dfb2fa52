import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const OURS = fileURLToPath(
  new URL("../src/constructable-css.ts", import.meta.url),
);

/**
 * Puts our `constructable-css.ts` in the place of Lit's `css-tag.js`.
 *
 * @throws Error if Lit no longer has such a module
 */
export function constructableCss(): Plugin {
  let replaced = false;
  return {
    name: "corett:constructable-css",
    enforce: "pre",
    resolveId(source, importer) {
      if (source !== "./css-tag.js" || !importer?.includes("reactive-element"))
        return undefined;
      replaced = true;
      return OURS;
    },
    buildEnd(error) {
      if (!error && !replaced)
        throw new Error(
          "Lit has no css-tag.js any more: check packages/embed/build/constructable-css.ts",
        );
    },
  };
}
