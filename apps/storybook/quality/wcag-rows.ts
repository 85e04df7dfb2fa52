import { operable } from "./wcag-operable.ts";
import { perceivable } from "./wcag-perceivable.ts";
import type { Criterion } from "./wcag-type.ts";
import { understandable } from "./wcag-understandable.ts";

/** WCAG 2.2, levels A and AA, and four criteria of AAA. */
export const wcag: readonly Criterion[] = [
  ...perceivable,
  ...operable,
  ...understandable,
];
