import type { BilingualText, Figure } from "@corett/model";
import type { PlannedTable, PublicationPlan } from "../cube/plan.ts";
import type { PlannedList } from "./planned-list.ts";

/** One cell of a planned table with what is known of it. */
export interface TabulatedCell {
  /** The same in every table and edition: {@link cellKey}. */
  readonly key: string;
  /** One code a dimension of the table. */
  readonly at: readonly string[];
  readonly figure: Figure;
}

/** A planned table, filled in. It holds true counts and stays in the office. */
export interface TabulatedTable {
  readonly table: PlannedTable;
  readonly cells: readonly TabulatedCell[];
}

/** A total and what it is the sum of, by keys; some may be in no table. */
export interface KeySum {
  /** The dimension along which it adds up. */
  readonly along: string;
  readonly total: string;
  readonly parts: readonly string[];
}

/** Why two tables cannot be protected one after the other. */
export interface TableLink {
  readonly tables: readonly [string, string];
  /** Cells that stand in both. */
  readonly sameCells: number;
  /** Sums that lead from one into the other through cells of neither. */
  readonly sums: number;
  /** Dimensions whose groups overlap without nesting. */
  readonly overlapping: readonly string[];
  readonly words: { readonly es: string; readonly en: string };
}

/** All planned tables with what holds between their cells. */
export interface Tabulation {
  readonly plan: PublicationPlan;
  readonly lists: ReadonlyMap<string, PlannedList>;
  readonly tables: readonly TabulatedTable[];
  /** True counts of cells that are in no table but in a sum, by key. */
  readonly hidden: ReadonlyMap<string, Figure>;
  readonly sums: readonly KeySum[];
  /** Dimensions whose parts need not add up: their sums are not stated. */
  readonly overlapping: ReadonlySet<string>;
  readonly links: readonly TableLink[];
  /** Keys of figures that were taken out by a decision about a doubt. */
  readonly withheld: ReadonlySet<string>;
}

/** The words for a cell: its labels, dimension by dimension. */
export function cellLabel(
  key: string,
  lists: ReadonlyMap<string, PlannedList>,
): BilingualText {
  if (key === "total") return { "es-419": "todo", en: "all" };
  const labels = key.split(" ").map((part) => {
    const [dimension = "", code = ""] = part.split("=");
    const list = lists.get(dimension)?.list;
    const found = list?.codes.find((one) => one.code === code);
    return found?.label ?? hiddenLabel(code, lists.get(dimension));
  });
  return {
    "es-419": labels.map((one) => one["es-419"]).join(", "),
    en: labels.map(({ en }) => en).join(", "),
  };
}

/** A group of leaves reads as its leaves. */
function hiddenLabel(
  code: string,
  planned: PlannedList | undefined,
): BilingualText {
  if (!code.startsWith("~") || !planned) return { "es-419": code, en: code };
  const labels = code
    .slice(1)
    .split("_")
    .map((leaf) => {
      const name = planned.leaves[Number(leaf)];
      return planned.list.codes.find((one) => one.code === name)?.label;
    });
  return {
    "es-419": labels.map((one) => one?.["es-419"] ?? "").join(" + "),
    en: labels.map((one) => one?.en ?? "").join(" + "),
  };
}
