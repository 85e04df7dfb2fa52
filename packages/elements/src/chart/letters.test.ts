import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersIn, linesOf, roomOf } from "./letters.ts";

const words = fc
  .array(fc.stringMatching(/^[^\s]{1,30}$/), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(" "));

describe("a text in lines", () => {
  it("loses no letter", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, letters) => {
        expect(linesOf(text, letters).join(" ")).toBe(text);
      }),
    );
  });

  it("has no line that is too long, but a word that is", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, letters) => {
        for (const line of linesOf(text, letters))
          if (line.includes(" "))
            expect(line.length).toBeLessThanOrEqual(letters);
      }),
    );
  });

  it("does not part a number from its own spaces", () => {
    expect(linesOf("de 1\u00A0234\u00A0567 personas", 8)).toEqual([
      "de",
      "1\u00A0234\u00A0567",
      "personas",
    ]);
  });

  it("has room for as many letters as fit", () => {
    for (let letters = 1; letters < 30; letters++)
      expect(lettersIn(roomOf(["x".repeat(letters)]) + 1e-9)).toBe(letters);
  });
});
