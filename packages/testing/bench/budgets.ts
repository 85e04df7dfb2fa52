import { readFile } from "node:fs/promises";

/** A figure that must not be passed. */
export interface Budget {
  readonly budget: number;
  /** What is held for now where the budget is not met. */
  readonly ceiling?: number;
  /** Why it is not met. */
  readonly because?: string;
}

/** The file of budgets, at the repository's root. */
export interface Budgets {
  /** Brotli, page and files together. */
  readonly bytes: Readonly<Record<string, Budget>>;
  /** Single files of the kit, brotli. */
  readonly files: Readonly<Record<string, Budget>>;
  /** Style sheets of the tokens, brotli. */
  readonly tokens: Readonly<Record<"base sheet" | "a country's sheet", Budget>>;
  /** Beyond the page itself. */
  readonly requests: Readonly<
    Record<"live" | "prerendered" | "200 cards on one data file", number>
  >;
  readonly layoutShift: number;
  /** The words' paint as a ratio to the hand-written page's. */
  readonly wordsPaint: number;
  /** Of one more in a page that has many. */
  readonly nodes: Readonly<Record<"card" | "chart", Budget>>;
  /** The longest that the kit holds a page in one go, in ms, CPU ÷4. */
  readonly ownTask: Budget;
  /** Main-thread time of a hundred on a page, as a ratio to the same by hand. */
  readonly crowds: Readonly<Record<"100 cards" | "100 charts", Budget>>;
}

export async function readBudgets(): Promise<Budgets> {
  const file = new URL("../../../budgets.json", import.meta.url);
  // Our own file; budgets.test.ts reads every entry of it.
  return JSON.parse(await readFile(file, "utf8")) as Budgets;
}

/** Met, missed but held, or over what must hold. */
export type Verdict = "met" | "missed" | "over";

export function verdictOf(measured: number, budget: Budget): Verdict {
  if (measured <= budget.budget) return "met";
  return measured <= (budget.ceiling ?? budget.budget) ? "missed" : "over";
}

/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  const high = sorted[Math.ceil(middle)] ?? NaN;
  return (low + high) / 2;
}
