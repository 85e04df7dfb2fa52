import {
  bilingualText,
  calendarDate,
  concept,
  dimensionCode,
  identifier,
  stage,
} from "@corett/model";
import { z } from "zod";

/** The lowest threshold that a plan may ask for; below 5 it needs a reason. */
export const LOWEST_K = 3;
/** The threshold for tables that come from counts. */
export const COUNTS_K = 5;
/** The threshold for tables made from case records. */
export const CASES_K = 10;

const codes = z.array(dimensionCode).min(1);

/** One dimension of a table, with the codes that are shown. */
export const plannedDimension = z.strictObject({
  id: identifier,
  /** In the order in which they are shown, totals included. */
  codes,
});

/** A table that is to be published. */
export const plannedTable = z
  .strictObject({
    id: identifier,
    title: bilingualText,
    dimensions: z.array(plannedDimension).min(1).max(6),
    /** Codes of further dimensions that the whole table is about. */
    where: z.record(identifier, dimensionCode).optional(),
    /**
     * Shows "fewer than n" where the source itself says no more. Elsewhere, and
     * by default, such a figure reads as suppressed.
     */
    showsBelow: z.boolean().optional(),
    /**
     * Its counts from k on are never suppressed: other tables give way. Without
     * it totals cost more to suppress than details, but may be.
     */
    alwaysShown: z.boolean().optional(),
    /** Where the table's figures are made in another way than the plan's. */
    method: bilingualText.optional(),
    /** What a reader of this table must know besides. */
    caveats: z.array(bilingualText).optional(),
  })
  .meta({ id: "PlannedTable" });
export type PlannedTable = z.infer<typeof plannedTable>;

/** How small counts are protected. */
export const protectionRules = z
  .strictObject({
    /** Counts from 1 to k - 1 are sensitive. */
    k: z.int().min(LOWEST_K).max(100).optional(),
    /** Why k is lower than the default. */
    reason: bilingualText.optional(),
    /** What must stay possible for each sensitive count. */
    profile: z.enum(["exact", "upper", "strong"]).optional(),
    /** Whether a zero may be suppressed to protect another count. */
    zeros: z.enum(["published", "suppressible"]).optional(),
    /** Also against each single body that reported. */
    insider: z.boolean().optional(),
  })
  .meta({ id: "ProtectionRules" });
export type ProtectionRules = z.infer<typeof protectionRules>;

/** Rates per 100,000, where they can be borne. */
export const plannedRates = z.strictObject({
  /**
   * Counts below it get no rate: one person more or less would change the rate
   * by more than a twentieth.
   */
  minimum: z.int().min(20).optional(),
});

/** Codes of one dimension that are published as one. */
export const plannedGroup = z
  .strictObject({
    dimension: identifier,
    code: dimensionCode,
    label: bilingualText,
    parts: codes,
    /**
     * For sheets of counts: the sum is worked out, where every part is a number.
     * Otherwise the sheet must give it.
     */
    computed: z.boolean().optional(),
  })
  .meta({ id: "PlannedGroup" });

const shape = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("corett/publication-plan@1"),
  id: identifier,
  title: bilingualText,
  edition: calendarDate,
  vintage: z.int().min(1).optional(),
  unit: z.literal("count"),
  concept,
  stage,
  counts: bilingualText,
  source: identifier,
  method: bilingualText,
  licence: bilingualText,
  contact: bilingualText,
  caveats: z.array(bilingualText).min(1),
  /** A row of the input is a person or case, or a count. */
  rows: z.enum(["cases", "counts"]),
  /** Codes that are published as one, such as five years or some countries. */
  groups: z.array(plannedGroup).optional(),
  /** Cells that cannot be anything but 0, by some of their codes. */
  structuralZeros: z.array(z.record(identifier, dimensionCode)).optional(),
  protection: protectionRules.optional(),
  rates: plannedRates.optional(),
  tables: z.array(plannedTable).min(1),
});

/**
 * What is to be published, as data: which tables with which codes, what they
 * count, and how they are protected.
 */
export const publicationPlan = shape
  .superRefine(
    ({ tables, protection, rows, concept: what, stage: how }, context) => {
      const tell = (path: PropertyKey[], rule: string, detail = "") => {
        context.addIssue({
          code: "custom",
          path,
          params: { corett: rule, detail },
        });
      };
      if (new Set(tables.map(({ id }) => id)).size < tables.length)
        tell(["tables"], "duplicate-id");
      const usual = rows === "cases" ? CASES_K : COUNTS_K;
      if ((protection?.k ?? usual) < usual && !protection?.reason)
        tell(["protection", "reason"], "lower-threshold-without-reason");
      const persons =
        what === "trafficking-victims" || what === "smuggled-migrants";
      if (!persons && how !== "not-applicable" && !what.endsWith("-cases"))
        tell(["stage"], "stage-of-a-step", what);
    },
  )
  .meta({ id: "PublicationPlan" });
export type PublicationPlan = z.infer<typeof shape>;

/** The threshold of a plan. */
export function thresholdOf({ rows, protection }: PublicationPlan): number {
  return protection?.k ?? (rows === "cases" ? CASES_K : COUNTS_K);
}
