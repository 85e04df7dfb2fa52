import { it } from "vitest";

/**
 * Faults that the contracts have found and that are still to be mended. Whoever
 * mends one takes its line out: until then vitest says that a test passes which
 * is expected to fail.
 */
const AWAITED: readonly string[] = [
  // Words without `lang` in a language that the document has not.
  "corett-key-message approved: words",
  "corett-hotline default: words",
  "corett-video default: words",
  // A table of five columns with long words is wider than a phone.
  "corett-stacked-bar default: he",
  // The caption is nowhere to be seen once the table is drawn anew.
  "corett-data-table default: print",
  // On a phone the buttons that sort have the focus out of sight.
  ...[
    "alliances",
    "calendar",
    "content-plan",
    "data-table",
    "directory",
    "monitoring-matrix",
    "timeline",
  ].map((one) => `corett-${one} default: tab`),
];

/** The test of a contract, by the example and what it is about. */
export const itHolds = (what: string): typeof it | typeof it.fails =>
  AWAITED.includes(what) ? it.fails : it;
