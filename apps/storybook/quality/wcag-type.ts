import type { Words } from "../manual/words.ts";

/** How a criterion is kept, and where to see it. */
export type Kept =
  /** Tests: paths from the repository's root; each names the criterion. */
  | {
      readonly how: "test";
      readonly files: readonly string[];
      readonly note?: Words;
    }
  /** A person checks it: a step of the manual script. */
  | { readonly how: "manual"; readonly step: string; readonly note: Words }
  /** It does not apply, because of what the kit is. */
  | { readonly how: "none"; readonly note: Words };

export interface Criterion {
  /** The number in WCAG 2.2. */
  readonly id: string;
  readonly level: "A" | "AA" | "AAA";
  readonly name: Words;
  readonly kept: readonly Kept[];
}
