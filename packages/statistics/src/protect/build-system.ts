import { packRows } from "../solver/rows.ts";
import { allRelations } from "./check-instance.ts";
import {
  type Cell,
  type FullRules,
  fullRules,
  type Instance,
  type Say,
} from "./instance.ts";
import {
  type InstanceProblem,
  UnprotectableError,
} from "./instance-problem.ts";
import { insidersOf } from "./insiders.ts";
import {
  isSmall,
  type Reason,
  sensitivityOf,
  type Sensitivity,
} from "./sensitive.ts";
import { byCodePoint, type Need, State, type System } from "./system.ts";
import { revisionsOf, rootsOf, unknownsOfEditions } from "./vintages.ts";

/** One unknown before it gets its place in the arrays. */
interface Draft {
  readonly id: string;
  readonly label: Say;
  /** In the unit of the instance. */
  readonly value: number;
  readonly lower: number;
  readonly cost: number;
  readonly state: number;
  readonly shown: boolean;
  readonly sensitivity?: Sensitivity;
}

/** A system, and why each of its sensitive cells is. */
export interface Built {
  readonly system: System;
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Parts that hold the whole of a total of several parts. */
function wholeParts(instance: Instance): Set<string> {
  const values = new Map(instance.cells.map(({ id, value }) => [id, value]));
  const whole = new Set<string>();
  for (const { total, parts } of instance.relations) {
    const sum = values.get(total) ?? 0;
    if (parts.length < 2 || sum === 0) continue;
    for (const part of parts) if (values.get(part) === sum) whole.add(part);
  }
  return whole;
}

function sayId(id: string): Say {
  return { es: `«${id}»`, en: `“${id}”` };
}

/** The cells of the tables, with what the editions have done to them. */
function draftsOfCells(
  instance: Instance,
  rules: FullRules,
  unknowns: ReturnType<typeof unknownsOfEditions>,
): Draft[] {
  const kind = instance.kind ?? "count";
  const whole = rules.zeroDisclosure ? wholeParts(instance) : new Set<string>();
  const stateOf = (cell: Cell, sensitive: boolean): number => {
    const before = unknowns.get(cell.id);
    if (cell.mustPublish || cell.structuralZero || before?.given)
      return State.known;
    if (cell.hidden || cell.mustSuppress || sensitive) return State.unknown;
    const isZero = cell.value === 0 && rules.zeros === "published";
    return isZero && !before?.withheld ? State.known : State.open;
  };
  return instance.cells.map((cell) => {
    const group =
      whole.has(cell.id) && cell.sensitive !== false
        ? { reason: "group" as const, above: 0 }
        : undefined;
    const sensitivity = sensitivityOf(cell, kind, rules) ?? group;
    const policy = rules.zeros === "published" && !cell.hidden ? 1 : 0;
    return {
      id: cell.id,
      label: cell.label ?? sayId(cell.id),
      value: cell.value,
      lower: cell.value === 0 ? 0 : policy,
      cost: cell.cost ?? 1,
      state: stateOf(cell, sensitivity !== undefined),
      shown: !cell.hidden,
      ...(sensitivity && { sensitivity }),
    };
  });
}

/** What only the editions have: nothing about it can be decided any more. */
function draftsOfEditions(
  instance: Instance,
  rules: FullRules,
  unknowns: ReturnType<typeof unknownsOfEditions>,
): Draft[] {
  const own = new Set(instance.cells.map(({ id }) => id));
  const labels = new Map(
    (instance.editions ?? []).flatMap(({ cells }) =>
      cells.map(({ id, label }) => [id, label] as const),
    ),
  );
  return [...unknowns.values()]
    .filter(({ id }) => !own.has(id))
    .map((one) => {
      const cell: Cell = {
        id: one.id,
        value: one.value,
        ...(one.sensitive !== undefined && { sensitive: one.sensitive }),
      };
      // What is out cannot be protected any more: it needs nothing.
      const sensitivity = one.given
        ? undefined
        : sensitivityOf(cell, instance.kind ?? "count", rules);
      return {
        id: one.id,
        label: labels.get(one.id) ?? sayId(one.id),
        value: one.value,
        lower: one.value > 0 && rules.zeros === "published" ? 1 : 0,
        cost: 1,
        state: one.given ? State.known : State.unknown,
        shown: false,
        ...(sensitivity && { sensitivity }),
      };
    });
}

/** The change between two vintages: an unknown that no table shows. */
function draftsOfRevisions(
  instance: Instance,
  rules: FullRules,
  roots: ReadonlyMap<string, string>,
  drafts: ReadonlyMap<string, Draft>,
): { drafts: Draft[]; sums: { total: string; parts: string[] }[] } {
  const own = new Set(instance.cells.map(({ id }) => id));
  const labelOf = (id: string) => drafts.get(id)?.label ?? sayId(id);
  const made = new Map<string, { draft: Draft; total: string; part: string }>();
  for (const { earlier, later, onlyAdded } of revisionsOf(instance)) {
    const part = roots.get(earlier) ?? earlier;
    const total = roots.get(later) ?? later;
    const id = `${total} - ${part}`;
    const value =
      (drafts.get(total)?.value ?? 0) - (drafts.get(part)?.value ?? 0);
    const isSensitive =
      rules.revisions === "sensitive" &&
      isSmall(Math.abs(value), rules.k) &&
      (own.has(part) || own.has(total));
    made.set(id, {
      total,
      part,
      draft: {
        id,
        label: {
          es: `el cambio de ${labelOf(part).es} a ${labelOf(total).es}`,
          en: `the change from ${labelOf(part).en} to ${labelOf(total).en}`,
        },
        value,
        lower: onlyAdded ? 0 : -Infinity,
        cost: 1,
        state: State.unknown,
        shown: false,
        ...(isSensitive && { sensitivity: { reason: "revision", above: 0 } }),
      },
    });
  }
  const all = [...made.values()];
  return {
    drafts: all.map(({ draft }) => draft),
    sums: all.map(({ draft, total, part }) => ({
      total,
      parts: [part, draft.id],
    })),
  };
}

/** How much of a cost breaks ties between patterns. */
const TIE = 0.01;

function weightsOf(drafts: readonly Draft[]): Float64Array {
  const sizes = drafts.map(({ value }) => Math.log1p(Math.abs(value)));
  const most = sizes.reduce((a, b) => Math.max(a, b), 1);
  return Float64Array.from(
    drafts,
    ({ cost }, i) => cost * (1 + (TIE * (sizes[i] ?? 0)) / most),
  );
}

/**
 * What a sensitive cell needs. A sum needs its protection level besides what the
 * profile asks, and k counts as amount and as steps, whichever is more: the
 * audit counts steps, and a reader amounts.
 */
function needOf(
  draft: Draft,
  cell: number,
  { profile, k }: FullRules,
  unit: number,
): Need {
  const steps = Math.round(draft.value / unit);
  const { above = 0, reason } = draft.sensitivity ?? {};
  const most = Math.max(k, Math.ceil(k / unit));
  const isUpper =
    profile === "upper" && !(reason === "revision" && draft.value < 0);
  return {
    cell,
    up: Math.max(
      isUpper ? most : -Infinity,
      above > 0 ? steps + Math.ceil(above / unit) : -Infinity,
    ),
    width: profile === "strong" ? most : 1,
  };
}

function problemsOfKnown(drafts: readonly Draft[]): InstanceProblem[] {
  return drafts
    .filter(({ sensitivity, state }) => sensitivity && state === State.known)
    .map(({ id, label }) => ({
      code: "already-public",
      at: id,
      cells: [id],
      say: {
        es: `${label.es} es sensible, pero debe publicarse o ya se publicó; nada puede protegerla. Si se decidió mostrarla, ponga "sensitive": false`,
        en: `${label.en} is sensitive, but must be published or is out already; nothing can protect it. If it was decided to show it, set "sensitive": false`,
      },
    }));
}

/** Rows of total - parts = 0, each once, in canonical order. */
function rowsOf(
  sums: readonly { total: string; parts: readonly string[] }[],
  at: ReadonlyMap<string, number>,
  roots: ReadonlyMap<string, string>,
) {
  const place = (id: string) => at.get(roots.get(id) ?? id) ?? -1;
  const rows = new Map<string, (readonly [number, number])[]>();
  for (const { total, parts } of sums) {
    const coefficients = new Map<number, number>([[place(total), 1]]);
    for (const part of parts)
      coefficients.set(place(part), (coefficients.get(place(part)) ?? 0) - 1);
    const row = [...coefficients]
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => a - b);
    if (row.length > 0) rows.set(JSON.stringify(row), row);
  }
  return packRows(
    [...rows].sort(([a], [b]) => byCodePoint(a, b)).map(([, row]) => row),
  );
}

/**
 * Brings a checked instance into its canonical numeric form.
 *
 * @throws {@link UnprotectableError} if a sensitive cell is public already
 */
export function buildSystem(instance: Instance): Built {
  const rules = fullRules(instance.rules);
  const unit = instance.kind === "sum" ? (instance.unit ?? 1) : 1;
  const roots = rootsOf(instance);
  const unknowns = unknownsOfEditions(instance, roots);
  const drafted = [
    ...draftsOfCells(instance, rules, unknowns),
    ...draftsOfEditions(instance, rules, unknowns),
  ];
  const revisions = draftsOfRevisions(
    instance,
    rules,
    roots,
    new Map(drafted.map((draft) => [draft.id, draft])),
  );
  const drafts = [...drafted, ...revisions.drafts].sort((a, b) =>
    byCodePoint(a.id, b.id),
  );
  const problems = problemsOfKnown(drafts);
  if (problems.length > 0) throw new UnprotectableError(problems);
  const at = new Map(drafts.map(({ id }, i) => [id, i]));
  const sums = [
    ...allRelations(instance).map(({ relation }) => relation),
    ...revisions.sums,
  ];
  const system: System = {
    rules,
    ids: drafts.map(({ id }) => id),
    labels: drafts.map(({ label }) => label),
    value: Float64Array.from(drafts, ({ value }) => Math.round(value / unit)),
    lower: Float64Array.from(drafts, ({ lower }) => lower),
    cost: Float64Array.from(drafts, ({ cost }) => cost),
    weight: weightsOf(drafts),
    state: Uint8Array.from(drafts, ({ state }) => state),
    shown: Uint8Array.from(drafts, ({ shown }) => (shown ? 1 : 0)),
    rows: rowsOf(sums, at, roots),
    needs: drafts.flatMap((draft, i) =>
      draft.sensitivity ? [needOf(draft, i, rules, unit)] : [],
    ),
    insiders: insidersOf(instance, rules, at, unit),
  };
  const reasons = new Map<string, Reason>();
  for (const { id, sensitivity } of drafts)
    if (sensitivity) reasons.set(id, sensitivity.reason);
  return { system, reasons };
}
