import { parseCell } from "../figure.ts";
import {
  type ListingField,
  type ListingView,
  textOfField,
} from "../listing/listing.view.ts";

/** Below every count, so that they stand together when a column is sorted. */
const NO_NUMBER = {
  suppressed: -1,
  missing: -2,
  "not-applicable": -3,
} as const;

/**
 * What a figure is sorted by. A plain number is itself; everything else is
 * written so that it sorts as a number and is taken for none: a file must not
 * say 4 where the table says "fewer than 5".
 */
function sorted(field: ListingField): ListingField {
  const token = field.value ?? textOfField(field);
  try {
    const { figure, firmness } = parseCell(token);
    const value =
      figure.kind === "number"
        ? `${firmness ? " " : ""}${figure.value}`
        : figure.kind === "below"
          ? ` ${figure.limit - 1}`
          : `${NO_NUMBER[figure.kind]}`;
    return { ...field, value };
  } catch {
    return field; // a column of words sorts by the alphabet
  }
}

/** A table whose columns sort by their figures. */
export function sortable(view: ListingView): ListingView {
  return {
    ...view,
    rows: view.rows.map((row) => {
      const [name, ...figures] = row.fields;
      return {
        ...row,
        fields: name ? [name, ...figures.map(sorted)] : row.fields,
      };
    }),
  };
}
