export type { Mark } from "../marks/marks.ts";
export { chartOfMark } from "./chart-of-mark.ts";
export { escapeMarkup, markupOf } from "./markup.ts";
export { documentMark, snippetOf } from "./snippet.ts";
