import type { Plugin } from "vite";

/**
 * Says `false` where the elements ask whether they are on a server, so that what
 * they do there is left out of the bundled files.
 */
export function inBrowser(): Plugin {
  return {
    name: "corett:in-browser",
    transform(_, id) {
      return id.endsWith("elements/dist/on-server.js")
        ? { code: "export const onServer = false;", map: null }
        : undefined;
    },
  };
}
