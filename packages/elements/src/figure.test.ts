import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFigure, writeFigure } from "./figure.ts";

describe("a figure on a page", () => {
  it("is read back as what was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e8 }), (value) => {
        expect(parseFigure(String(value))).toEqual({ kind: "number", value });
        expect(
          parseFigure(writeFigure({ kind: "below", limit: value })),
        ).toEqual({ kind: "below", limit: value });
      }),
    );
    for (const kind of ["suppressed", "missing", "not-applicable"] as const)
      expect(parseFigure(writeFigure({ kind }))).toEqual({ kind });
  });

  it.each([
    "-3",
    "1,023",
    "1e9",
    "200000001",
    "NaN",
    "",
    " ",
    "5>",
    "zero",
    "٣",
  ])("refuses %j", (token) => {
    expect(() => parseFigure(token)).toThrow("is not a figure");
  });
});
