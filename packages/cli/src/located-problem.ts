import type { Problem } from "@corett/model";
import { type Position, START } from "./source-text.ts";

/** A problem with the place in the file's text where an editor finds it. */
export interface LocatedProblem extends Problem, Position {}

/** A problem of a whole file, or at a place in its text. */
export const locatedAt = (
  found: Problem,
  at: Position = START,
): LocatedProblem => ({ ...found, ...at });
