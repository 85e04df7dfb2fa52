import type { PlannedList } from "./planned-list.ts";

/** A code, or a group of leaves that no code stands for (`~1`). */
export interface Group {
  readonly code: string;
  readonly leaves: ReadonlySet<number>;
  /** Whether it is a code of the list. */
  readonly coded: boolean;
}

/** What adds up to what among some codes of one dimension. */
export interface Grouping {
  readonly sums: readonly {
    readonly total: string;
    readonly parts: readonly string[];
  }[];
  /** Groups that no code stands for but that the codes give away together. */
  readonly hidden: readonly Group[];
}

const includes = (all: ReadonlySet<number>, some: ReadonlySet<number>) =>
  [...some].every((leaf) => all.has(leaf));

const overlap = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  [...one].some((leaf) => other.has(leaf));

/** The finest groups of leaves that some codes tell apart. */
function classesOf(groups: readonly Group[]): Set<number>[] {
  const bySignature = new Map<string, Set<number>>();
  const all = new Set(groups.flatMap(({ leaves }) => [...leaves]));
  for (const leaf of [...all].sort((one, other) => one - other)) {
    const signature = groups
      .map(({ leaves }) => (leaves.has(leaf) ? "1" : "0"))
      .join("");
    const known = bySignature.get(signature);
    if (known) known.add(leaf);
    else bySignature.set(signature, new Set([leaf]));
  }
  return [...bySignature.values()];
}

/** Sums of the list whose total and parts are all among the codes. */
function declaredSums({ list }: PlannedList, codes: ReadonlySet<string>) {
  return list.sums.filter(
    ({ total, parts }) =>
      codes.has(total) && parts.every((part) => codes.has(part)),
  );
}

/**
 * What adds up to what among some codes. Where the sums of the list say all of
 * it they are taken. Where codes overlap without one being part of the other
 * (under 18; 15 to 24), or a total has parts that are not shown, groups of
 * leaves that nobody asked for take part: who knows the total and the other
 * parts knows them.
 */
export function groupingOf(
  planned: PlannedList,
  codes: readonly string[],
): Grouping {
  const groups = codes.map((code): Group => {
    return { code, leaves: planned.below.get(code) ?? new Set(), coded: true };
  });
  const declared = declaredSums(planned, new Set(codes));
  const nested = groups.every((one) =>
    groups.every(
      (other) =>
        !overlap(one.leaves, other.leaves) ||
        includes(one.leaves, other.leaves) ||
        includes(other.leaves, one.leaves),
    ),
  );
  const classes = classesOf(groups);
  const isClass = ({ leaves }: Group) =>
    classes.some((one) => one.size === leaves.size && includes(one, leaves));
  const summed = new Set(declared.map(({ total }) => total));
  if (nested && groups.every((one) => isClass(one) || summed.has(one.code)))
    return { sums: declared, hidden: [] };
  return sumsOfClasses(groups, classes, isClass);
}

function sumsOfClasses(
  groups: readonly Group[],
  classes: readonly ReadonlySet<number>[],
  isClass: (group: Group) => boolean,
): Grouping {
  const hidden: Group[] = [];
  const named = classes.map((leaves) => {
    const shown = groups.find(
      (one) => one.leaves.size === leaves.size && includes(leaves, one.leaves),
    );
    if (shown) return shown;
    // Named by its leaves: the same group has the same name in every table.
    const code = `~${[...leaves].join("_")}`;
    const made: Group = { code, leaves, coded: false };
    hidden.push(made);
    return made;
  });
  const sums = groups
    .filter((group) => !isClass(group))
    .map(({ code, leaves }) => ({
      total: code,
      parts: named
        .filter((one) => includes(leaves, one.leaves))
        .map((one) => one.code),
    }));
  return { sums, hidden };
}
