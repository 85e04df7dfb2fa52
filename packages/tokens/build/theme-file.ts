import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";

const FOLDER = new URL("../src/themes/", import.meta.url);

/** The theme that every other one departs from. */
export const REGION = "region";

const text = z.strictObject({
  "es-419": z.string().min(1),
  en: z.string().min(1),
});

const status = z.enum(["provisional", "approved"]);

const ours = z.strictObject({
  status,
  theme: z.string().regex(/^(?:region|[a-z]{2})$/),
  /** The place it is for. */
  place: text,
  /** The body's name, which stands in the lockup. */
  body: text,
  /** File of the body's own emblem, beside this one, once it has given one. */
  logo: z
    .string()
    .regex(/^[a-z0-9-]+\.svg$/)
    .nullable(),
});

const colour = z.strictObject({
  $description: z.string().min(1),
  $value: z.union([
    z.string().regex(/^\{palette\.[a-z0-9.-]+\}$/),
    z.strictObject({
      colorSpace: z.literal("srgb"),
      components: z.array(z.number().min(0).max(1)).length(3),
      hex: z.string().regex(/^#[0-9a-f]{6}$/),
    }),
  ]),
  $extensions: z.strictObject({ "org.corett": z.strictObject({ status }) }),
});

const byScheme = z.strictObject({
  light: colour,
  dark: colour,
  "light-high-contrast": colour,
  "dark-high-contrast": colour,
});

/**
 * What a theme may say: the accent, the surface in its hue, the body's name and
 * its emblem. A victim meets the same way to get help in nine countries, so help,
 * status and focus colours are no part of it.
 */
export const themeFile = z.strictObject({
  $description: z.string().min(1),
  $extensions: z.strictObject({ "org.corett": ours }),
  brand: z.strictObject({
    $type: z.literal("color"),
    accent: byScheme,
    "accent-soft": byScheme,
  }),
});

export type ThemeInfo = z.infer<typeof ours>;

/** What an SVG document may not bring into a logo: script, motion, another file. */
const FOREIGN =
  /<(?:script|style|image|animate\w*|set|foreignObject|use|a)\b|\son\w+=|href=|url\(/i;

/**
 * A body's emblem as an SVG document.
 *
 * @throws if the file is not there, or holds more than shapes
 */
export async function readEmblem(theme: string, file: string): Promise<string> {
  const text = await readFile(new URL(`${theme}/${file}`, FOLDER), "utf8");
  const found = FOREIGN.exec(text)?.[0];
  if (found)
    throw new Error(
      `themes/${theme}/${file}: an emblem has shapes only, no "${found}"`,
    );
  return text;
}

/**
 * What the theme files say of themselves, the region first, then by code.
 *
 * @throws if a file says more, or less, than a theme may
 */
export async function readThemes(): Promise<
  readonly [ThemeInfo, ...ThemeInfo[]]
> {
  const read = async (name: string) => {
    const file = new URL(`${name}/theme.tokens.json`, FOLDER);
    const json: unknown = JSON.parse(await readFile(file, "utf8"));
    const info = themeFile.parse(json).$extensions["org.corett"];
    if (info.theme !== name)
      throw new Error(`themes/${name} says that it is "${info.theme}"`);
    if (info.logo !== null) await readEmblem(name, info.logo);
    return info;
  };
  const names = (await readdir(FOLDER)).filter((name) => name !== REGION);
  return [await read(REGION), ...(await Promise.all(names.sort().map(read)))];
}
