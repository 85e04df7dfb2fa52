import type { WayName } from "@corett/embed/ways";

export type { WayName };

/** Ways that are nothing but their words or link if no script runs. */
export const SCRIPTED: readonly WayName[] = [
  "live",
  "element",
  "marker",
  "link",
];

/** Ways that fetch their data when the page is read. */
export const FETCHED: readonly WayName[] = ["element", "marker", "link"];

/** Ways that are a frame. */
export const FRAMED: readonly WayName[] = ["frame", "oembed"];
