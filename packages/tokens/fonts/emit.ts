import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ALPHABETS } from "./alphabets.ts";
import { type Face, FACES } from "./faces.ts";
import { readNames } from "./sfnt-names.ts";
import { makeFace, readSource } from "./subset.ts";

const rule = ({ file, family, weight }: Face) => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("fonts/${file}") format("woff2");
}
`;

/** The copyright line of each font above one text of the licence. */
async function licence(): Promise<string> {
  // Two of the packages bring the licence's text; it is the same for all.
  const path = import.meta.resolve("@expo-google-fonts/noto-sans/LICENSE_FONT");
  const text = await readFile(fileURLToPath(path), "utf8");
  const body = text.slice(text.indexOf("-----"));
  const lines = await Promise.all(
    FACES.map(async (face) => {
      const names = readNames(await readSource(face));
      const reserved = /with Reserved Font Names? .*/.exec(
        names.get(13) ?? "",
      )?.[0];
      return `${face.file}: ${names.get(0) ?? ""}${reserved ? ` ${reserved}` : ""}\n`;
    }),
  );
  return `Subsets of these fonts, modified for CORETT's kit:

${lines.join("")}
This Font Software is licensed under the SIL Open Font License, Version 1.1.

${body}`;
}

/** The fonts, the style sheet that asks for them and their licence. */
export async function emitFonts(): Promise<
  readonly (readonly [string, string | Buffer])[]
> {
  const faces = FACES.map(
    async (face) => [`fonts/${face.file}`, await makeFace(face)] as const,
  );
  return [
    ["fonts.css", FACES.map(rule).join("\n")],
    ["fonts/OFL.txt", await licence()],
    ["fonts/alphabets.json", `${JSON.stringify(ALPHABETS, null, 2)}\n`],
    ...(await Promise.all(faces)),
  ];
}
