import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";
import { timeFrame } from "./time-frame.ts";

/** What every part of the strategy says about itself. */
const part = {
  id: identifier,
  status: textStatus,
  strategy: strategyReference,
};

/** What the strategy wants: one general objective and the specific ones. */
export const objective = z
  .strictObject({
    ...part,
    kind: z.enum(["general", "specific"]),
    /** The place among those of its kind. */
    order: z.int().min(1).max(20),
    /** A few words to call it by. */
    name: bilingualText,
    text: bilingualText,
  })
  .meta({ id: "Objective" });
export type Objective = z.infer<typeof objective>;

/**
 * An item of the strategy's analysis (FODA): strengths, opportunities,
 * difficulties ("dificultades", not weaknesses) and threats.
 */
export const analysisItem = z
  .strictObject({
    ...part,
    quadrant: z.enum(["strength", "opportunity", "difficulty", "threat"]),
    /** False where the source's layout leaves the quadrant open. */
    quadrantConfirmed: z.boolean(),
    text: bilingualText,
  })
  .meta({ id: "AnalysisItem" });
export type AnalysisItem = z.infer<typeof analysisItem>;

/** What campaigns have taught: a good practice to keep, a challenge to meet. */
export const lesson = z
  .strictObject({
    ...part,
    kind: z.enum(["good-practice", "challenge"]),
    text: bilingualText,
  })
  .meta({ id: "Lesson" });
export type Lesson = z.infer<typeof lesson>;

/** A result or an activity of a line, with what it is made of. */
export const lineItem = z
  .strictObject({
    id: identifier,
    text: bilingualText,
    parts: z.array(bilingualText).optional(),
  })
  .meta({ id: "LineItem" });
export type LineItem = z.infer<typeof lineItem>;

/**
 * One of the strategy's numbered lines. The source speaks of eight and numbers
 * nine, so nothing relies on how many there are.
 */
export const strategicLine = z
  .strictObject({
    ...part,
    /** The number that the strategy gives it. */
    number: z.int().min(1).max(20),
    name: bilingualText,
    description: bilingualText,
    /** Absent where the source gives none. */
    tactic: bilingualText.optional(),
    results: z.array(lineItem),
    activities: z.array(lineItem),
    timeFrames: z.array(timeFrame).min(1),
  })
  .meta({ id: "StrategicLine" });
export type StrategicLine = z.infer<typeof strategicLine>;

/**
 * What the strategy rests on, who carries it, for how long, with whom, with which
 * skills, and who helped.
 */
export const provision = z
  .strictObject({
    ...part,
    kind: z.enum([
      "responsibility",
      "duration",
      "human-resources",
      "capacity-building",
      "mandate",
      "acknowledgement",
    ]),
    text: bilingualText,
  })
  .meta({ id: "Provision" });
export type Provision = z.infer<typeof provision>;
