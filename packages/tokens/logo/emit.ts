import { Resvg } from "@resvg/resvg-js";
import type { Theme } from "../build/read.ts";
import { readEmblem } from "../build/theme-file.ts";
import {
  drawClearSpace,
  drawConstruction,
  drawLeastSize,
} from "./construction.ts";
import { drawFullName, drawIcon, drawMark, drawName } from "./draw.ts";
import { INKS, inkOf, type Palette } from "./ink.ts";
import { drawLockup } from "./lockup.ts";
import { drawSocialCard } from "./social-card.ts";

type File = readonly [path: string, content: string | Buffer];

/** The whole name on two lines, in both languages. */
const FULL_NAME = {
  "es-419": [
    "Coalición Regional contra la Trata de Personas",
    "y el Tráfico Ilícito de Migrantes",
  ],
  en: [
    "Regional Coalition against Trafficking in Persons",
    "and Smuggling of Migrants",
  ],
} as const;

/** A drawing as pixels. */
function png(drawing: string, width: number): Buffer {
  const fit = { mode: "width", value: width } as const;
  return Buffer.from(new Resvg(drawing, { fitTo: fit }).render().asPng());
}

function paletteOf({ tokens: { light } }: Theme): Palette {
  const value = (name: string) => {
    const token = light.find((one) => one.name === name);
    if (!token) throw new Error(`no token ${name}`);
    return token.value;
  };
  return {
    jade: value("color-bg-brand"),
    maiz: value("color-focus-outer"),
    ink: value("color-text"),
    white: value("color-bg"),
  };
}

async function logos(palette: Palette): Promise<File[]> {
  const files: File[] = [];
  const add = (name: string, drawing: string, width: number) => {
    files.push(
      [`logo/${name}.svg`, drawing],
      [`logo/${name}.png`, png(drawing, width)],
    );
  };
  for (const name of INKS) {
    const ink = inkOf(name, palette);
    const end = name === "colour" ? "" : `-${name}`;
    add(`mark${end}`, drawMark(ink), 512);
    add(`name${end}`, await drawName(ink), 1200);
    for (const language of ["es-419", "en"] as const)
      add(
        `full-name-${language}${end}`,
        await drawFullName(ink, FULL_NAME[language]),
        2000,
      );
  }
  return files;
}

async function icons(palette: Palette): Promise<File[]> {
  const plain = inkOf("colour", palette);
  const negative = { ...inkOf("negative", palette), paper: palette.jade };
  const icon = drawIcon(plain, false);
  const square = drawIcon({ ...plain, paper: palette.white }, false);
  const maskable = drawIcon(negative, true);
  const card = await drawSocialCard(negative);
  return [
    ["logo/favicon.svg", icon],
    ["logo/favicon-32.png", png(icon, 32)],
    ["logo/icon-180.png", png(square, 180)],
    ["logo/icon-192.png", png(square, 192)],
    ["logo/icon-512.png", png(square, 512)],
    ["logo/maskable-192.png", png(maskable, 192)],
    ["logo/maskable-512.png", png(maskable, 512)],
    ["logo/social-card.svg", card],
    ["logo/social-card.png", png(card, 1200)],
  ];
}

async function lockups(
  themes: readonly Theme[],
  palette: Palette,
): Promise<File[]> {
  const ink = inkOf("colour", palette);
  const drawn = themes.map(async ({ theme, body, logo, tokens }) => {
    const emblem = logo === null ? undefined : await readEmblem(theme, logo);
    const accent = tokens.light.find(({ name }) => name === "color-accent");
    const languages = ["es-419", "en"] as const;
    const files = languages.map(async (language): Promise<File[]> => {
      const name = `logo/lockup-${theme}-${language}`;
      const drawing = await drawLockup(
        ink,
        body[language],
        accent?.value ?? ink.text,
        emblem,
      );
      return [
        [`${name}.svg`, drawing],
        [`${name}.png`, png(drawing, 2000)],
      ];
    });
    return (await Promise.all(files)).flat();
  });
  return (await Promise.all(drawn)).flat();
}

/**
 * Every logo as SVG and PNG.
 *
 * @param themes - the region first
 */
export async function emitLogos(
  themes: readonly [Theme, ...Theme[]],
): Promise<readonly File[]> {
  const [region, ...countries] = themes;
  const palette = paletteOf(region);
  const ink = inkOf("colour", palette);
  return [
    ...(await logos(palette)),
    ...(await icons(palette)),
    ...(await lockups(countries, palette)),
    ["logo/construction.svg", await drawConstruction(ink)],
    ["logo/clear-space.svg", await drawClearSpace(ink)],
    ["logo/least-size.svg", await drawLeastSize(ink)],
  ];
}
