import fc from "fast-check";
import { correction, generate, mode } from "lean-qr";
import { describe, expect, it } from "vitest";
import { qrCode } from "./qr.ts";

/** The same code by a library that is used to make them. */
function byLibrary(text: string): boolean[][] {
  const code = generate(text, {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    mask: 0,
    modes: [mode.ascii],
  });
  const side = [...Array(code.size).keys()];
  return side.map((y) => side.map((x) => code.get(x, y)));
}

const address = fc
  .string({
    unit: fc.constantFrom(
      "a",
      "k",
      "z",
      "0",
      "7",
      "-",
      ".",
      "/",
      "?",
      "=",
      "%",
    ),
    minLength: 1,
    maxLength: 172,
  })
  .map((rest) => `https://${rest}`);

describe("a QR code", () => {
  it("is the library's, module by module", () => {
    fc.assert(
      fc.property(address, (text) => {
        expect(qrCode(text)).toEqual(byLibrary(text));
      }),
    );
  });

  it.each([14, 26, 42, 62, 84, 106, 122, 152, 180])(
    "is the library's where a version is full: %i bytes",
    (length) => {
      const text = "h".repeat(length);
      expect(qrCode(text)).toEqual(byLibrary(text));
    },
  );

  it("is none for what does not fit", () => {
    expect(qrCode("h".repeat(181))).toBeUndefined();
  });
});
