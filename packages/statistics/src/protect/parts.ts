import { componentsOf } from "../solver/components.ts";
import { packRows } from "../solver/rows.ts";
import { State, type System } from "./system.ts";

/** A part of a system that nothing else depends on, with numbers of its own. */
export interface Part {
  readonly system: System;
  /** The cells of the whole system, by the part's numbers. */
  readonly cells: readonly number[];
}

/**
 * Splits a system into the parts that hang together over cells that are not
 * known; known cells stand still and drop out. Parts without a sensitive cell
 * are left out: all of their open cells are published.
 */
export function partsOf(system: System): Part[] {
  const { state, rows } = system;
  const marked = Uint8Array.from(state, (one) => (one === State.known ? 0 : 1));
  const sensitive = new Set(system.needs.map(({ cell }) => cell));
  return componentsOf(rows, marked)
    .filter(({ cells }) => cells.some((cell) => sensitive.has(cell)))
    .map((component) => {
      const at = new Map(component.cells.map((cell, i) => [cell, i]));
      const pick = (numbers: Float64Array) =>
        Float64Array.from(component.cells, (cell) => numbers[cell]!);
      const own = component.rows.map((r) => {
        const row: [number, number][] = [];
        for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++) {
          const cell = at.get(rows.columns[i]!);
          if (cell !== undefined) row.push([cell, rows.values[i]!]);
        }
        return row;
      });
      return {
        cells: component.cells,
        system: {
          rules: system.rules,
          ids: component.cells.map((cell) => system.ids[cell]!),
          labels: component.cells.map((cell) => system.labels[cell]!),
          value: pick(system.value),
          lower: pick(system.lower),
          cost: pick(system.cost),
          weight: pick(system.weight),
          state: Uint8Array.from(component.cells, (cell) => state[cell]!),
          shown: Uint8Array.from(component.cells, (c) => system.shown[c]!),
          rows: packRows(own),
          needs: system.needs.flatMap((need) => {
            const cell = at.get(need.cell);
            return cell === undefined ? [] : [{ ...need, cell }];
          }),
          insiders: system.insiders
            .map(({ id, knows, atLeast, own: theirs }) => ({
              id,
              knows: knows.flatMap((cell) => at.get(cell) ?? []),
              atLeast: atLeast.flatMap(([cell, least]): [number, number][] => {
                const own = at.get(cell);
                return own === undefined ? [] : [[own, least]];
              }),
              ...(theirs && {
                own: theirs.flatMap((cell) => at.get(cell) ?? []),
              }),
            }))
            .filter(({ knows, atLeast }) => knows.length + atLeast.length > 0),
        },
      };
    });
}
