import type { BilingualText } from "@corett/model";
import { CODE_LISTS, type CodeListId } from "../cube/code-lists.ts";

/** What a column may hold. */
export type FieldKind =
  /** A code, label or alias of a code list. */
  | "code"
  /** A year of four digits. */
  | "year"
  /** Completed years, or a code of the list of ages. */
  | "age"
  /** A count, empty, or "<5". */
  | "count"
  /** What tells two cases apart; it is compared and never shown. */
  | "case-id"
  /** SDMX's CONF_STATUS: an empty count beside it is suppressed, not missing. */
  | "confidentiality";

/** One column of a sheet. */
export interface Field {
  /** The dimension's id, or `case` and `value`. */
  readonly id: string;
  readonly header: BilingualText;
  /** Other headings under which it is found. */
  readonly aliases?: readonly string[];
  readonly kind: FieldKind;
  readonly list?: CodeListId;
  /** Whether the sheet must have the column, and each row a value. */
  readonly required: boolean;
  /** What to write, for the template. */
  readonly note: BilingualText;
}

/** A kind of sheet: which columns it has, and what a row is. */
export interface Layout {
  readonly id: string;
  readonly title: BilingualText;
  /** `cases`: a row is a person or a case. `counts`: a row is a count. */
  readonly rows: "cases" | "counts";
  /** Whose words it is written in; ours if absent. */
  readonly vocabulary?: "glotip" | "sdg" | "sdmx";
  readonly fields: readonly Field[];
  /** Columns that are known and not needed. */
  readonly ignored?: readonly string[];
  /** Only rows with one of these values in the column are of use. */
  readonly select?: readonly {
    readonly header: string;
    readonly values: readonly string[];
  }[];
  /**
   * Dimensions whose parts need not add up to the total, since a person may be
   * counted in several of them.
   */
  readonly overlapping?: readonly string[];
}

/** A field whose column holds codes of the list with the same name. */
export function codeField(
  list: CodeListId,
  required: boolean,
  note: BilingualText,
  aliases: readonly string[] = [],
): Field {
  return {
    id: list,
    header: CODE_LISTS[list].label,
    aliases,
    kind: list === "year" ? "year" : list === "age" ? "age" : "code",
    list,
    required,
    note,
  };
}
