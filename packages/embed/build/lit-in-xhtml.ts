import type { Plugin } from "vite";

/**
 * Lit parses its templates with `innerHTML` on a `<template>` of the page. In a
 * page served as XHTML that is the XML parser, which refuses them, and the
 * elements stay empty. A template made in an HTML document of its own is parsed
 * as HTML everywhere. Lit has no hook for it, so the bundled copy is edited.
 *
 * @throws Error if Lit's code no longer looks as expected
 */
export function litInXhtml(): Plugin {
  let edited = 0;
  return {
    name: "corett:lit-in-xhtml",
    transform(code, id) {
      if (!/lit-html\/.*lit-html\.js$/.test(id)) return undefined;
      return code.replaceAll(
        /(\w+)\.createElement\("template"\)/g,
        (_, page) => {
          edited++;
          return `${String(page)}.implementation.createHTMLDocument("").createElement("template")`;
        },
      );
    },
    buildEnd(error) {
      if (!error && edited !== 1)
        throw new Error(
          `Lit makes its templates in ${String(edited)} places, not one: check packages/embed/build/lit-in-xhtml.ts`,
        );
    },
  };
}
