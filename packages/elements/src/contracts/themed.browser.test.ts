/** Colours come from the theme and the scheme, all of them. */
import { tokens } from "@corett/tokens";
import { theme as gt } from "@corett/tokens/themes/gt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { channelsOf } from "./contrast.ts";
import { everythingIn, SCHEMES, show } from "./stage.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const PAINTS = [
  "color",
  "background-color",
  "border-top-color",
  "border-bottom-color",
  "fill",
  "stroke",
] as const;

const hex = (colour: string) =>
  `#${(channelsOf(colour) ?? []).map((one) => Math.round(one).toString(16).padStart(2, "0")).join("")}`;

/** Whether a property of an element puts a colour on the screen. */
function isPainted(style: CSSStyleDeclaration, name: string): boolean {
  if (name.startsWith("border"))
    return (
      parseFloat(style.getPropertyValue(name.replace("color", "width"))) > 0
    );
  return Boolean(channelsOf(style.getPropertyValue(name)));
}

/** What paints with which colour, from the kit's own drawing. */
function colours(root: ParentNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of everythingIn(root)) {
    const ofKit =
      one.getRootNode() instanceof ShadowRoot ||
      one.localName.startsWith("corett-");
    if (!ofKit || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const names =
      one instanceof SVGElement
        ? (["fill", "stroke"] as const)
        : PAINTS.filter((name) => name !== "fill" && name !== "stroke");
    for (const name of names)
      if (isPainted(style, name))
        found.set(
          hex(style.getPropertyValue(name)),
          `${name} of ${one.localName}.${one.getAttribute("class") ?? ""}`,
        );
  }
  return found;
}

type Palette = Readonly<Record<string, unknown>>;

const inPalette = (palette: Palette) =>
  new Set(
    Object.entries(palette)
      .filter(([name]) => name.startsWith("color"))
      .map(([, value]) => String(value).toLowerCase()),
  );

const strangers = (root: ParentNode, palette: Palette) => {
  const known = inPalette(palette);
  return [...colours(root)].filter(([colour]) => !known.has(colour));
};

describe.each(allExamples)("%s", (_, { words }) => {
  it.each(SCHEMES)("paints with the tokens of %s only", async (scheme) => {
    const main = await show([words("es-419")], { scheme });
    expect(strangers(main, tokens[scheme])).toEqual([]);
  });

  it.each(SCHEMES)("follows a national theme in %s", async (scheme) => {
    const main = await show([words("es-419")], { scheme, theme: "gt" });
    const palette = { ...tokens[scheme], ...gt.tokens[scheme] };
    expect(strangers(main, palette)).toEqual([]);
  });
});

it("the check sees a colour of another scheme and of another theme", async () => {
  const [example] = allExamples;
  const main = await show([example?.[1].words("es-419") ?? ["p", {}]]);
  expect(strangers(main, tokens.dark)).not.toEqual([]);
  await show([example?.[1].words("es-419") ?? ["p", {}]], { theme: "gt" });
  expect(strangers(document.body, tokens.light)).not.toEqual([]);
});
