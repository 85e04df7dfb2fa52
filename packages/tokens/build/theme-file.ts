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
  /** File of the body's own emblem, once it has given one. */
  logo: z.string().nullable(),
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
    return info;
  };
  const names = (await readdir(FOLDER)).filter((name) => name !== REGION);
  return [await read(REGION), ...(await Promise.all(names.sort().map(read)))];
}
