import type { Figure } from "@corett/model";
import type { PlannedTable } from "../cube/plan.ts";

/** One cell as the public sees it. */
export interface PublicTableCell {
  readonly key: string;
  /** One code a dimension of the table. */
  readonly at: readonly string[];
  /** Never says why it is suppressed: there is one flag only. */
  readonly figure: Figure;
}

/** A table as it goes out. */
export interface PublicTable {
  readonly table: PlannedTable;
  readonly cells: readonly PublicTableCell[];
}
