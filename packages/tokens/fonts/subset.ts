import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { convert } from "fontverter";
import subsetFont from "subset-font";
import { CHARACTERS } from "./alphabets.ts";
import type { Face } from "./faces.ts";
import { type FontNames, readNames, withNames } from "./sfnt-names.ts";

const [COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT] = [
  0, 1, 2, 3, 4, 5, 6,
];
const [LICENCE, LICENCE_ADDRESS] = [13, 14];

/** The font that a face is cut from. */
export async function readSource({ source }: Face): Promise<Buffer> {
  return readFile(fileURLToPath(import.meta.resolve(source)));
}

/** Copyright and licence stay; a reserved name goes. */
function namesOf({ renamed }: Face, old: FontNames): FontNames {
  const keep = [
    COPYRIGHT,
    FAMILY,
    STYLE,
    UNIQUE,
    FULL,
    VERSION,
    POSTSCRIPT,
    LICENCE,
    LICENCE_ADDRESS,
  ];
  const names = new Map([...old].filter(([id]) => keep.includes(id)));
  if (renamed === undefined) return names;
  names.set(FAMILY, renamed);
  names.set(FULL, renamed);
  names.set(UNIQUE, `${renamed} (subset)`);
  names.set(POSTSCRIPT, renamed.replaceAll(" ", ""));
  return names;
}

/** The face as a TrueType font with the letters of the region and no others. */
export async function subset(face: Face): Promise<Buffer> {
  const source = await readSource(face);
  const cut = await subsetFont(source, CHARACTERS, { targetFormat: "sfnt" });
  return withNames(cut, namesOf(face, readNames(source)));
}

/** The face as it is shipped. */
export async function makeFace(face: Face): Promise<Buffer> {
  return convert(await subset(face), "woff2");
}
