import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BASELINE,
  progressMark,
  progressOf,
  TARGET,
  VALUE,
} from "./monitoring-matrix.view.ts";

const row = (amounts: Readonly<Record<number, number>>) => ({
  plain: "",
  fields: Array.from({ length: 9 }, (_, column) => {
    const amount = amounts[column];
    return {
      entries: [],
      value: amount === undefined ? undefined : `${amount}`,
    };
  }),
});

describe("progress", () => {
  it("is a share of the target", () => {
    expect(progressOf(row({ [BASELINE]: 1, [TARGET]: 4, [VALUE]: 2 }))).toEqual(
      {
        baseline: 0.25,
        value: 0.5,
        target: 1,
      },
    );
  });

  it("goes beyond the target where the value does", () => {
    expect(progressOf(row({ [TARGET]: 4, [VALUE]: 8 }))).toMatchObject({
      value: 1,
      target: 0.5,
    });
  });

  it("is none without a target, or with one of zero", () => {
    expect(progressOf(row({ [VALUE]: 2 }))).toBeUndefined();
    expect(progressOf(row({ [TARGET]: 0, [VALUE]: 2 }))).toBeUndefined();
  });

  it("tells no value from a value of zero", () => {
    const draw = (amounts: Readonly<Record<number, number>>) => {
      const progress = progressOf(row(amounts));
      if (!progress) throw new Error("no progress");
      return JSON.stringify(progressMark(progress));
    };
    expect(draw({ [TARGET]: 4 })).toContain("none");
    expect(draw({ [TARGET]: 4 })).not.toContain('"value"');
    expect(draw({ [TARGET]: 4, [VALUE]: 0 })).not.toContain("none");
    expect(draw({ [TARGET]: 4, [VALUE]: 0 })).toContain('"value"');
  });

  it("never leaves its box", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (baseline, target, value) => {
        const progress = progressOf(
          row({ [BASELINE]: baseline, [TARGET]: target, [VALUE]: value }),
        );
        for (const share of Object.values(progress ?? {}) as number[]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
