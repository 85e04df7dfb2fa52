import type { Words } from "@corett/model";
import { CODE_LISTS, isCodeListId } from "../cube/code-lists.ts";
import { type CodeList, leavesBelow, leavesOf } from "../cube/code-list.ts";
import type { PublicationPlan } from "../cube/plan.ts";

/** The code of "all" in a list that has no total of its own. */
export const ALL = "_ALL";

/**
 * A plan that cannot be carried out; the message names the table and the code.
 */
export class PlanError extends Error {
  /** The same for the person who wrote the plan, in both languages. */
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = "PlanError";
    this.words = words;
  }
}

/** A plan that names a dimension that no code list has. */
export const noDimension = (id: string): PlanError =>
  new PlanError({
    es: `no hay ninguna dimensión «${id}»`,
    en: `there is no dimension "${id}"`,
  });

/** A dimension as a plan uses it: the list with its periods and its total. */
export interface PlannedList {
  readonly list: CodeList;
  /** The code of everything. */
  readonly total: string;
  readonly leaves: readonly string[];
  /** Leaves below each code, by their places in `leaves`. */
  readonly below: ReadonlyMap<string, ReadonlySet<number>>;
}

function withTotal(list: CodeList): CodeList {
  if (list.codes.some(({ code }) => code === "_T")) return list;
  const parts = leavesOf(list);
  return {
    ...list,
    codes: [
      ...list.codes,
      { code: ALL, label: { "es-419": "Todos", en: "All" } },
    ],
    sums: [...list.sums, { total: ALL, parts }],
  };
}

function withGroups(list: CodeList, plan: PublicationPlan): CodeList {
  const groups = (plan.groups ?? []).filter(
    ({ dimension }) => dimension === list.id,
  );
  const known = new Set(list.codes.map(({ code }) => code));
  for (const { code, parts } of groups) {
    if (known.has(code))
      throw new PlanError({
        es: `«${list.id}» ya tiene un código «${code}»`,
        en: `${list.id} has a code "${code}"`,
      });
    const strange = parts.find((part) => !known.has(part));
    if (strange !== undefined)
      throw new PlanError({
        es: `grupo «${code}»: «${list.id}» no tiene «${strange}»`,
        en: `group "${code}": ${list.id} has no "${strange}"`,
      });
  }
  return {
    ...list,
    codes: [
      ...list.codes,
      ...groups.map(({ code, label }) => ({ code, label })),
    ],
    sums: [
      ...list.sums,
      ...groups.map(({ code, parts }) => ({ total: code, parts })),
    ],
  };
}

/**
 * The code list of a dimension as a plan uses it.
 *
 * @throws PlanError if there is no such dimension
 */
export function plannedList(id: string, plan: PublicationPlan): PlannedList {
  if (!isCodeListId(id)) throw noDimension(id);
  const list = withTotal(withGroups(CODE_LISTS[id], plan));
  const leaves = leavesOf(list);
  const at = new Map(leaves.map((leaf, index) => [leaf, index]));
  const below = new Map(
    list.codes.map(({ code }) => [
      code,
      new Set(leavesBelow(list, code).map((leaf) => at.get(leaf) ?? -1)),
    ]),
  );
  const total = list.codes.some(({ code }) => code === "_T") ? "_T" : ALL;
  return { list, total, leaves, below };
}
