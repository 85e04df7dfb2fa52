export type { Mark } from "../marks/marks.ts";
export { chartOfMark } from "./chart-of-mark.ts";
export { escapeMarkup, markupOf } from "./markup.ts";
export { documentMark, snippetOf } from "./snippet.ts";
export { quickExitView as quickExitMark } from "../quick-exit/quick-exit.view.ts";
