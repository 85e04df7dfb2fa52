import type { Instance, Rules } from "../src/protect/instance.ts";
import { flat, generate, grouped } from "./generate.ts";

const HIERARCHICAL = [
  flat("a", 3),
  grouped("b", [3, 2]),
  grouped("c", [3, 3]),
  grouped("d", [2, 3, 2]),
];

const LINKED = [
  ["a", "b", "c"],
  ["a", "b", "d"],
  ["b", "c", "e"],
  ["a", "c", "d", "e"],
].map((dimensions) => ({ dimensions }));

/** The large tables of the measures, made up; the names say what they are. */
export const TABLES: Readonly<Record<string, (rules: Rules) => Instance>> = {
  "4-d hierarchical": (rules) =>
    generate({
      seed: 2,
      dimensions: HIERARCHICAL,
      mean: 6,
      empty: 0.1,
      rules,
    }),
  "4-d hierarchical sparse": (rules) =>
    generate({
      seed: 3,
      dimensions: HIERARCHICAL,
      mean: 2,
      empty: 0.3,
      rules,
    }),
  "9 x 10 x 4 x 6": (rules) =>
    generate({
      seed: 13,
      dimensions: [flat("a", 9), flat("b", 10), flat("c", 4), flat("d", 6)],
      mean: 1.6,
      empty: 0,
      rules,
    }),
  "four linked tables": (rules) =>
    generate({
      seed: 22,
      dimensions: [
        flat("a", 8),
        grouped("b", [4, 4, 3]),
        grouped("c", [3, 3]),
        flat("d", 4),
        flat("e", 5),
      ],
      tables: LINKED,
      mean: 1.2,
      empty: 0.2,
      rules,
    }),
  "5-d hierarchical": (rules) =>
    generate({
      seed: 5,
      dimensions: [...HIERARCHICAL, grouped("e", [2, 2])],
      mean: 2.5,
      empty: 0.1,
      rules,
    }),
};
