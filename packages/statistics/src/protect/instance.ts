import { z } from "zod";

/**
 * The plain JSON that `protect` takes: cells, what adds up to what, the rules,
 * and what earlier editions have already published. It holds true values, so
 * it never leaves the office that made it; `Publication` is what others see.
 *
 * @packageDocumentation
 */

/** The same words in the two languages that editors read. */
export interface Say {
  readonly es: string;
  readonly en: string;
}

const identifier = z.string().min(1).max(500);
const say = z.strictObject({ es: z.string(), en: z.string() });

/**
 * Who stands behind a cell. A contributor of a count of persons is a person
 * or, more often, the one body that reported them.
 */
export const contributorSchema = z.strictObject({
  /** The same id in two cells is the same contributor. */
  id: identifier,
  /** What this contributor adds to the cell, in the cell's unit. */
  value: z.number().nonnegative(),
});

export const cellSchema = z.strictObject({
  /** Unique over all cells and editions of the instance. */
  id: identifier,
  /** The true value: a whole number from 0 for counts. */
  value: z.number(),
  /** What it costs to suppress this cell; 1 by default. Above 0. */
  cost: z.number().positive().optional(),
  /** Overrides the rules: true makes the cell sensitive, false not. */
  sensitive: z.boolean().optional(),
  /** Others have it already, or a decision says so: it stays published. */
  mustPublish: z.boolean().optional(),
  /** Is suppressed whatever the rules say, and needs no protection itself. */
  mustSuppress: z.boolean().optional(),
  /** Cannot be anything but 0 (pregnant men). Everyone knows; never suppressed. */
  structuralZero: z.boolean().optional(),
  /** Is in no table: an unknown of the attacker that nobody suppresses. */
  hidden: z.boolean().optional(),
  /**
   * The number of contributors, or the contributors. With `rules.insider`, one
   * contributor alone (1, or a list of one) makes the cell a singleton. If
   * absent, a count of 1 is a singleton.
   */
  contributors: z
    .union([z.int().nonnegative(), z.array(contributorSchema)])
    .optional(),
  /** What the cell is called in reports; its id by default. */
  label: say.optional(),
});

/** `total` is the sum of `parts`. A total may have several relations. */
export const relationSchema = z.strictObject({
  id: identifier.optional(),
  total: identifier,
  parts: z.array(identifier).min(1),
});

export const rulesSchema = z.strictObject({
  /** Counts from 1 to k - 1 are sensitive. 5 by default, never below 2. */
  k: z.int().min(2).optional(),
  /**
   * `published` (default): zeros are never suppressed, and the attacker knows
   * it, so a suppressed cell is at least 1. `suppressible`: a zero may be
   * suppressed to protect another cell.
   */
  zeros: z.enum(["published", "suppressible"]).optional(),
  /**
   * What must stay possible for each sensitive cell, in whole numbers.
   * `exact`: two values. `upper` (default): two values, and one of them is k or
   * more. `strong` (also called `strict`): values that lie k or more apart.
   */
  profile: z.enum(["exact", "upper", "strong", "strict"]).optional(),
  /**
   * Also against each single contributor, who knows what he contributed.
   * False by default.
   */
  insider: z.boolean().optional(),
  /**
   * Group disclosure: where one part holds the whole total, everyone in the
   * group is known to be in that part. True makes such a part sensitive.
   */
  zeroDisclosure: z.boolean().optional(),
  /** For sums: sensitive if the largest `n` contribute more than `percent`. */
  dominance: z
    .strictObject({ n: z.int().min(1), percent: z.number().gt(0).lt(100) })
    .optional(),
  /**
   * For sums: sensitive if the second largest contributor can estimate the
   * largest to within this per cent.
   */
  pPercent: z.number().gt(0).lte(100).optional(),
  /**
   * `sensitive` (default): a change of 1 to k - 1 between two vintages of one
   * count is itself sensitive. `ignored`: it is not.
   */
  revisions: z.enum(["sensitive", "ignored"]).optional(),
});

export const editionCellSchema = z.strictObject({
  /** Unique over all cells and editions of the instance. */
  id: identifier,
  /** The true value of this vintage; absent where `sameAs` says which it is. */
  value: z.number().optional(),
  /** Whether the edition showed it or suppressed it. */
  published: z.boolean(),
  /** The cell (here or in an edition before) whose unknown this is: same vintage. */
  sameAs: identifier.optional(),
  /** The cell of an earlier edition of which this is a later vintage. */
  revises: identifier.optional(),
  /** Overrides the rules for this cell. */
  sensitive: z.boolean().optional(),
  label: say.optional(),
});

/** What was published before. Nothing in it can be changed any more. */
export const editionSchema = z.strictObject({
  id: identifier,
  cells: z.array(editionCellSchema),
  relations: z.array(relationSchema).optional(),
});

/** One vintage became another: `later` = `earlier` + what was added. */
export const revisionSchema = z.strictObject({
  earlier: identifier,
  later: identifier,
  /** True (default): cases are only ever added, so `later` is not below `earlier`. */
  onlyAdded: z.boolean().optional(),
});

export const instanceSchema = z.strictObject({
  /** `count` (default): whole numbers. `sum`: amounts in multiples of `unit`. */
  kind: z.enum(["count", "sum"]).optional(),
  /** The smallest step between two amounts of a `sum`; 1 by default. */
  unit: z.number().positive().optional(),
  cells: z.array(cellSchema).min(1),
  relations: z.array(relationSchema),
  rules: rulesSchema.optional(),
  editions: z.array(editionSchema).optional(),
  revisions: z.array(revisionSchema).optional(),
});

/** One cell of the tables that are to be published. */
export type Cell = z.infer<typeof cellSchema>;
/** One contributor to a cell. */
export type Contributor = z.infer<typeof contributorSchema>;
/** A total and the cells that add up to it. */
export type Relation = z.infer<typeof relationSchema>;
/** What is sensitive, and what must stay uncertain about it. */
export type Rules = z.infer<typeof rulesSchema>;
/** An edition that is already out. */
export type Edition = z.infer<typeof editionSchema>;
/** One cell of an edition that is already out. */
export type EditionCell = z.infer<typeof editionCellSchema>;
/** Two vintages of one count. */
export type Revision = z.infer<typeof revisionSchema>;
/** All that `protect` needs to know. */
export type Instance = z.infer<typeof instanceSchema>;

/** The default threshold: counts below it are sensitive. */
export const DEFAULT_K = 5;

/** The rules with nothing left open. */
export interface FullRules {
  readonly k: number;
  readonly zeros: "published" | "suppressible";
  readonly profile: "exact" | "upper" | "strong";
  readonly insider: boolean;
  readonly zeroDisclosure: boolean;
  readonly dominance: { readonly n: number; readonly percent: number } | null;
  readonly pPercent: number | null;
  readonly revisions: "sensitive" | "ignored";
}

/** Fills in the defaults. `strict` is another name of `strong`. */
export function fullRules(rules: Rules = {}): FullRules {
  const profile = rules.profile ?? "upper";
  return {
    k: rules.k ?? DEFAULT_K,
    zeros: rules.zeros ?? "published",
    profile: profile === "strict" ? "strong" : profile,
    insider: rules.insider ?? false,
    zeroDisclosure: rules.zeroDisclosure ?? false,
    dominance: rules.dominance ?? null,
    pPercent: rules.pPercent ?? null,
    revisions: rules.revisions ?? "sensitive",
  };
}
