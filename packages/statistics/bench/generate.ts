import type { Rules } from "../src/protect/instance.ts";
import {
  instanceOf,
  type Table,
  type TableDimension,
  type TableValue,
} from "../src/protect/tables.ts";
import type { Instance } from "../src/protect/instance.ts";

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `n` leaves under one total. */
export function flat(id: string, n: number): TableDimension {
  const leaves = Array.from({ length: n }, (_, i) => `${id}${i + 1}`);
  return {
    id,
    codes: [...leaves, "all"],
    sums: [{ total: "all", parts: leaves }],
    total: "all",
  };
}

/** Leaves in groups under one total: a hierarchy of three levels. */
export function grouped(id: string, sizes: readonly number[]): TableDimension {
  const groups = sizes.map((size, g) => ({
    total: `${id}g${g + 1}`,
    parts: Array.from({ length: size }, (_, i) => `${id}${g + 1}.${i + 1}`),
  }));
  return {
    id,
    codes: [...groups.flatMap(({ total, parts }) => [...parts, total]), "all"],
    sums: [...groups, { total: "all", parts: groups.map((g) => g.total) }],
    total: "all",
  };
}

/** Leaves with two groupings of the same total that do not nest. */
export function crossed(id: string, n: number): TableDimension {
  const leaves = Array.from({ length: n }, (_, i) => `${id}${i + 1}`);
  const cut = (at: number, name: string) => [
    { total: `${id}${name}1`, parts: leaves.slice(0, at) },
    { total: `${id}${name}2`, parts: leaves.slice(at) },
  ];
  const one = cut(Math.floor(n / 3) + 1, "x");
  const two = cut(Math.floor((2 * n) / 3), "y");
  return {
    id,
    codes: [...leaves, ...[...one, ...two].map(({ total }) => total), "all"],
    sums: [
      ...one,
      ...two,
      { total: "all", parts: one.map(({ total }) => total) },
      { total: "all", parts: two.map(({ total }) => total) },
    ],
    total: "all",
  };
}

/** What a made-up table looks like. */
export interface Shape {
  readonly seed: number;
  readonly dimensions: readonly TableDimension[];
  readonly tables?: readonly Table[];
  /** The mean of a leaf before it is spread out; small tables of few cases. */
  readonly mean: number;
  /** The share of leaves that are 0 whatever the mean. */
  readonly empty: number;
  readonly rules?: Rules;
}

/**
 * A table as trafficking figures are: a few large cells, many small ones, many
 * zeros. Each code has a weight of its own; a leaf is their product, spread.
 */
export function generate(shape: Shape): Instance {
  const random = randomFrom(shape.seed);
  const leavesOf = (dimension: TableDimension) => {
    const totals = new Set(dimension.sums.map(({ total }) => total));
    return dimension.codes.filter((code) => !totals.has(code));
  };
  const weighted = shape.dimensions.map((dimension) => ({
    id: dimension.id,
    codes: leavesOf(dimension).map((code) => ({
      code,
      weight: Math.exp(1.6 * (random() + random() + random() - 1.5)),
    })),
  }));
  let leaves: { at: Record<string, string>; weight: number }[] = [
    { at: {}, weight: 1 },
  ];
  for (const { id, codes } of weighted)
    leaves = leaves.flatMap(({ at, weight }) =>
      codes.map((one) => ({
        at: { ...at, [id]: one.code },
        weight: weight * one.weight,
      })),
    );
  const values: TableValue[] = leaves.map(({ at, weight }) => {
    const isEmpty = random() < shape.empty;
    const spread = -Math.log(1 - random());
    return {
      at,
      value: isEmpty ? 0 : Math.floor(shape.mean * weight * spread + random()),
    };
  });
  return instanceOf({
    dimensions: shape.dimensions,
    tables: shape.tables ?? [
      { dimensions: shape.dimensions.map(({ id }) => id) },
    ],
    values,
    ...(shape.rules && { rules: shape.rules }),
  });
}
