/** Colours come from the theme and the scheme, all of them. */
import { tokens } from "@corett/tokens";
import palette from "@corett/tokens/palette.json" with { type: "json" };
import { theme as gt } from "@corett/tokens/themes/gt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { channelsOf } from "./contrast.ts";
import { everythingIn, SCHEMES, show } from "./stage.ts";
import { textsOf } from "./visible.ts";

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

/** The properties that can put a colour on the screen where an element is. */
function paintsOf(one: Element): readonly (typeof PAINTS)[number][] {
  if (!(one instanceof SVGElement))
    return PAINTS.filter(
      (name) =>
        name !== "fill" &&
        name !== "stroke" &&
        // Only words have a colour of their own.
        (name !== "color" || textsOf(one).length > 0),
    );
  // A drawing and a group paint nothing themselves, and a line has no inside.
  if (!(one instanceof SVGGeometryElement || one.localName === "text"))
    return [];
  return one.localName === "line" ? ["stroke"] : ["fill", "stroke"];
}

/** What paints with which colour, from the kit's own drawing. */
function colours(root: ParentNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of everythingIn(root)) {
    const ofKit =
      one.getRootNode() instanceof ShadowRoot ||
      one.localName.startsWith("corett-");
    if (!ofKit || !one.checkVisibility({ opacityProperty: true })) continue;
    const style = getComputedStyle(one);
    for (const name of paintsOf(one))
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

/** The brand's own colours, which the logo keeps in every scheme. */
const BRAND = {
  "color-maize": palette.maiz["400"].hex,
  "color-ink": palette.tinta["900"].hex,
  "color-paper": palette.tinta["50"].hex,
  "color-white": "#ffffff",
};

/** The reader's own colours where the page stands: the quick exit has no others. */
function systemColours(): Palette {
  const probe = document.createElement("p");
  probe.style.cssText = "background: Canvas; color: CanvasText";
  document.body.append(probe);
  const { color, backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return { "color-words": hex(color), "color-ground": hex(backgroundColor) };
}

/** What an element may paint with, given the tokens of the page. */
function paletteFor(name: string, palette: Palette): Palette {
  if (name.startsWith("corett-quick-exit ")) return systemColours();
  return name.startsWith("corett-logo ") ? { ...palette, ...BRAND } : palette;
}

describe.each(allExamples)("%s", (name, { words }) => {
  it.each(SCHEMES)("paints with the tokens of %s only", async (scheme) => {
    const main = await show([words("es-419")], { scheme });
    const palette = paletteFor(name, tokens[scheme]);
    expect(strangers(main, palette)).toEqual([]);
  });

  it.each(SCHEMES)("follows a national theme in %s", async (scheme) => {
    const main = await show([words("es-419")], { scheme, theme: "gt" });
    const themed = { ...tokens[scheme], ...gt.tokens[scheme] };
    expect(strangers(main, paletteFor(name, themed))).toEqual([]);
  });
});

it("the check sees a colour of another scheme and of another theme", async () => {
  const example = allExamples.find(([name]) =>
    name.startsWith("corett-key-message "),
  );
  const main = await show([example?.[1].words("es-419") ?? ["p", {}]]);
  expect(strangers(main, tokens.dark)).not.toEqual([]);
  await show([example?.[1].words("es-419") ?? ["p", {}]], { theme: "gt" });
  expect(strangers(document.body, tokens.light)).not.toEqual([]);
});
