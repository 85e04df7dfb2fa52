/**
 * True while a snippet is prerendered. Lit has such a constant too, but a page
 * whose policy forbids Lit must still have the elements that do without it, and
 * asking Lit would load it. The bundled files say `false` here at once
 * (packages/embed/build/in-browser.ts).
 */
export const onServer: boolean = typeof document === "undefined";
