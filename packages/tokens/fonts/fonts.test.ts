import { readFile } from "node:fs/promises";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { ALPHABETS } from "./alphabets.ts";
import { FACES } from "./faces.ts";
import { readNames, withNames } from "./sfnt-names.ts";
import { subset } from "./subset.ts";

const dist = new URL("../dist/", import.meta.url);

describe.each(FACES)("$file", (face) => {
  const shipped = async () => {
    const font = create(await readFile(new URL(`fonts/${face.file}`, dist)));
    return font as Font; // woff2 holds one font
  };

  it.each(Object.entries(ALPHABETS))(
    "has every letter of %s",
    async (_, letters) => {
      const font = await shipped();
      const missing = Array.from(letters).filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    },
  );

  it("has the colón, and digits and letters to go with it", async () => {
    const font = await shipped();
    for (const sign of "₡0123456789abcxyzABCXYZ,.%")
      expect(font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0), sign).toBe(
        true,
      );
  });

  it("puts the line below a vowel where it belongs", async () => {
    const font = await shipped();
    const { positions, glyphs } = font.layout("a\u0331");
    expect(glyphs.length).toBe(2);
    // A mark of its own width beside the letter would be a font without anchors.
    expect(positions[1]?.xAdvance).toBe(0);
  });

  it("is small enough for a slow line, and not the whole font", async () => {
    const { length } = await readFile(new URL(`fonts/${face.file}`, dist));
    expect(length).toBeGreaterThan(8_000);
    expect(length).toBeLessThan(48_000);
  });

  it("keeps its copyright and its licence, and no reserved name", async () => {
    const names = readNames(await subset(face));
    expect(names.get(0)).toMatch(/^Copyright/);
    expect(names.get(13)).toMatch(/SIL Open Font License/);
    if (face.renamed)
      for (const id of [1, 3, 4, 6])
        expect(names.get(id)).not.toMatch(/Andika|SIL/);
  });
});

describe("the licence", () => {
  it("is shipped with the copyright of every font", async () => {
    const text = await readFile(new URL("fonts/OFL.txt", dist), "utf8");
    expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
    for (const { file } of FACES)
      expect(text).toMatch(new RegExp(`^${file}: Copyright`, "m"));
    expect(text).toContain('Reserved Font Names "Andika" and "SIL"');
  });
});

describe("the style sheet of the fonts", () => {
  it("asks for its own files only", async () => {
    const css = await readFile(new URL("fonts.css", dist), "utf8");
    const addresses = [...css.matchAll(/url\("([^"]+)"\)/g)].map(
      ([, one]) => one,
    );
    expect(addresses).toEqual(FACES.map(({ file }) => `fonts/${file}`));
  });
});

describe("names of a font", () => {
  it("can be changed and read again", async () => {
    const [face] = FACES;
    if (!face) throw new Error("no face");
    const font = await subset(face);
    const names = new Map([
      [1, "Ñandú ʼ"],
      [6, "x"],
    ]);
    expect(readNames(withNames(font, names))).toEqual(names);
  });
});
