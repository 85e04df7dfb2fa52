import { z } from "zod";
import { relationSchema, rulesSchema } from "../protect/instance.ts";

/**
 * What everybody sees of a set of tables: no true value of anything that is
 * suppressed stands in it. The auditor reads this and nothing else.
 *
 * @packageDocumentation
 */

const identifier = z.string().min(1).max(500);

export const publicCellSchema = z.strictObject({
  id: identifier,
  /** The published value. Absent if the cell is suppressed or shown as a range. */
  value: z.number().optional(),
  /** The range that is shown instead of a value, such as 0 to 4 for "<5". */
  low: z.number().optional(),
  high: z.number().optional(),
  /** The multiple that is shown of a rounded cell; its range is what it tells. */
  rounded: z.number().optional(),
  /** True where a mark stands in place of the value. */
  suppressed: z.boolean().optional(),
  /** In no table: unknown, and not marked as suppressed anywhere. */
  hidden: z.boolean().optional(),
  /** In an edition: the cell whose unknown this is (same vintage). */
  sameAs: identifier.optional(),
  /** In an edition: the earlier cell of which this is a later vintage. */
  revises: identifier.optional(),
  /** What readers call the cell; its id by default. */
  label: z.strictObject({ es: z.string(), en: z.string() }).optional(),
});

export const publicEditionSchema = z.strictObject({
  id: identifier,
  /** The zero policy of that edition; that of the rules by default. */
  zeros: z.enum(["published", "suppressible"]).optional(),
  cells: z.array(publicCellSchema),
  relations: z.array(relationSchema).optional(),
});

export const publicationSchema = z.strictObject({
  kind: z.enum(["count", "sum"]).optional(),
  unit: z.number().positive().optional(),
  cells: z.array(publicCellSchema),
  relations: z.array(relationSchema),
  /** What the publisher says that he does; the attacker reads it too. */
  rules: rulesSchema.optional(),
  editions: z.array(publicEditionSchema).optional(),
  revisions: z
    .array(
      z.strictObject({
        earlier: identifier,
        later: identifier,
        onlyAdded: z.boolean().optional(),
      }),
    )
    .optional(),
});

/** One cell as readers see it. */
export type PublicCell = z.infer<typeof publicCellSchema>;
/** An earlier publication that readers still hold. */
export type PublicEdition = z.infer<typeof publicEditionSchema>;
/** Everything that readers hold. */
export type Publication = z.infer<typeof publicationSchema>;

/** One who contributed, and what he knows of it. */
export interface KnownContribution {
  readonly cell: string;
  readonly value: number;
  /** True: nobody else is in the cell, so that he knows its value. */
  readonly alone: boolean;
}

/** An attacker beside the public: told to the auditor by the office. */
export interface PublicInsider {
  readonly id: string;
  readonly contributions: readonly KnownContribution[];
}
