export type { Mark } from "../marks/marks.ts";
export { chartOfMark } from "./chart-of-mark.ts";
export { escapeMarkup, markupOf } from "./markup.ts";
export { documentMark, snippetOf } from "./snippet.ts";
export { quickExitView as quickExitMark } from "../quick-exit/quick-exit.view.ts";
export { logoView as logoMark } from "../logo/logo.view.ts";
export { readerView as readerMark } from "../reader/reader.view.ts";
export { audioMark, signingMark } from "../media.words.ts";
export { externalMark } from "../video/video.view.ts";
