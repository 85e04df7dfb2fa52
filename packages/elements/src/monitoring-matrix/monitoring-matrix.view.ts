import type { ListingRow } from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";

/** The columns: what, line, baseline, target, value, period, who, how, state. */
export const [BASELINE, TARGET, VALUE, STATE] = [2, 3, 4, 8] as const;

/** How far an indicator has come. */
export interface Progress {
  /** Shares of the bar, from 0 to 1: where it began, where it is. */
  readonly baseline?: number | undefined;
  readonly value?: number | undefined;
  /** The share at which the target stands. */
  readonly target: number;
}

/**
 * The bar of an indicator, from zero to its target or beyond it; none without a
 * target that is a number above zero.
 */
export function progressOf({ fields }: ListingRow): Progress | undefined {
  const at = (column: number) => {
    const value = fields[column]?.value;
    return value !== undefined && /^\d+(\.\d+)?$/.test(value)
      ? +value
      : undefined;
  };
  const [baseline, target, value] = [at(BASELINE), at(TARGET), at(VALUE)];
  if (!target) return undefined;
  const whole = Math.max(target, value ?? 0, baseline ?? 0);
  const share = (amount: number | undefined) =>
    amount === undefined ? undefined : amount / whole;
  return {
    baseline: share(baseline),
    value: share(value),
    target: target / whole,
  };
}

const percent = (share: number) => `${Math.round(share * 1e3) / 10}%`;

/**
 * Progress as a bar: full up to the value, an open box up to the target, a line
 * where it began. A bar without a value is empty and dashed, not a bar of zero.
 */
export function progressMark({ baseline, value, target }: Progress): Mark {
  const tick = (at: number): Mark => [
    "line",
    { x1: percent(at), x2: percent(at), y1: 0, y2: "100%" },
  ];
  return [
    "svg",
    { class: "progress", "aria-hidden": "true" },
    [
      "rect",
      {
        class: value === undefined ? "goal none" : "goal",
        width: percent(target),
        y: "20%",
        height: "60%",
      },
    ],
    ...(value === undefined
      ? []
      : [
          [
            "rect",
            { class: "value", width: percent(value), y: "20%", height: "60%" },
          ] satisfies Mark,
        ]),
    ...(baseline ? [tick(baseline)] : []),
  ];
}
