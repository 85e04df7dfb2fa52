import { describe, expect, it } from "vitest";
import { listingView, siftRows, textOfField } from "../listing/listing.view.ts";
import { sortable } from "./data-table.view.ts";

const field = (text: string, value?: string) => ({
  entries: [{ text }],
  value,
});

const view = sortable(
  listingView(
    "T",
    [
      { fields: [field("Lugar"), field("N")] },
      { fields: [field("a"), field("1,300", "1300")] },
      { fields: [field("b"), field("90")] },
      { fields: [field("c"), field("dato protegido", "suppressed")] },
      { fields: [field("d"), field("menos de 5", "<5")] },
      { fields: [field("e"), field("200 (provisional)", "200 provisional")] },
      { fields: [field("f"), field("3")] },
    ],
    "",
  ),
);

const order = (descending: boolean) =>
  siftRows(view, { search: "", chosen: {}, by: 1, descending }, "es-419")
    .map(({ fields }) => textOfField(fields[0]))
    .join("");

describe("a data table", () => {
  it("sorts by its figures, what is no number apart", () => {
    expect(order(false)).toBe("cfdbea");
    expect(order(true)).toBe("aebdfc");
  });

  it("never takes a hidden figure for a number", () => {
    const values = view.rows.map(({ fields }) => fields[1]?.value ?? "");
    expect(values.filter((value) => /^\d+$/.test(value))).toEqual([
      "1300",
      "90",
      "3",
    ]);
  });
});
