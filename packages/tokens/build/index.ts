/** Writes all outputs of the package to `dist/`. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import {
  emitModule,
  emitThemeModule,
  emitThemeTypes,
  emitTypes,
} from "./emit-code.ts";
import { emitContrast } from "./contrast-report.ts";
import { emitCss, emitThemeCss } from "./emit-css.ts";
import { emitFonts } from "../fonts/emit.ts";
import { emitLogos } from "../logo/emit.ts";
import { emitMark, MARK_TYPES } from "../logo/mark.ts";
import { emitHost, HOST_TYPES } from "./emit-host.ts";
import { emitFigma, emitHex, emitJson } from "./emit-json.ts";
import { emitVision } from "./vision-report.ts";
import { readAll, readPalette, SCHEMES, type Theme } from "./read.ts";

const dist = new URL("../dist/", import.meta.url);

function themeFiles(theme: Theme, region: Theme): readonly [string, string][] {
  const name = theme.theme;
  return [
    [`themes/${name}.js`, emitThemeModule(theme, region)],
    [`themes/${name}.d.ts`, emitThemeTypes(theme, region)],
    ...(theme === region
      ? []
      : [[`themes/${name}.css`, emitThemeCss(theme)] as [string, string]]), // a pair
    ...SCHEMES.map((scheme): [string, string] => [
      `figma/${name}.${scheme}.json`,
      emitFigma(theme, scheme),
    ]),
  ];
}

const themes = await readAll();
const [region] = themes;
const files: readonly (readonly [string, string | Buffer])[] = [
  ["tokens.css", emitCss(region)],
  ["tokens.json", emitJson(themes)],
  ["tokens.hex.json", emitHex(themes)],
  ["palette.json", `${JSON.stringify(await readPalette(), null, 2)}\n`],
  ["index.js", emitModule(region)],
  ["index.d.ts", emitTypes(region, themes)],
  ["contrast.json", emitContrast(themes)],
  ["vision.json", emitVision(region)],
  // TypeScript 6 asks what a style sheet's import is, even for its effect alone.
  ["css.d.ts", "export {};\n"],
  ["host.js", emitHost(region.tokens)],
  ["host.d.ts", HOST_TYPES],
  ["mark.js", emitMark()],
  ["mark.d.ts", MARK_TYPES],
  ...(await emitFonts()),
  ...(await emitLogos(themes)),
  ...themes.flatMap((theme) => themeFiles(theme, region)),
];
await rm(dist, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = new URL(path, dist);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}
