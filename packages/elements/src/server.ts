/**
 * Import this before rendering with `@lit-labs/ssr`: it teaches the charts to
 * write their drawing as text, as there are no nodes on a server.
 */
// The one place that writes markup: markupOf escapes every text and attribute.
// eslint-disable-next-line no-restricted-imports -- see above
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { useMarkRenderer } from "./marks/marks.ts";
import { markupOf } from "./words/markup.ts";

useMarkRenderer((marks) =>
  unsafeHTML(marks.map((mark) => markupOf(mark)).join("")),
);
