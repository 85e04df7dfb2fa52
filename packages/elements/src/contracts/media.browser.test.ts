/**
 * On paper, and with colours that the reader's machine forces.
 * WCAG 1.4.1, 1.4.11.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { itHolds } from "./awaited.ts";
import { channelsOf, contrast, groundOf } from "./contrast.ts";
import { emulate, everythingIn, show } from "./stage.ts";
import { seen, squeezed, wordsInPage } from "./visible.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await emulate("none");
});

/** Words that are of no use on paper, or that the reader did not choose. */
const USELESS =
  "a[href^='#'], a[data-part=video], [slot=other], corett-quick-exit";

/** What is of no use on paper; a button in a column's header is its name. */
const CONTROLS = ":not(th) > button, input, select, textarea";

describe.each(allExamples)("%s on paper", (name, { words }) => {
  itHolds(`${name}: print`)(
    "says all its words and shows no control",
    async () => {
      await emulate("print");
      const main = await show([words("es-419")]);
      const all = seen(main).join(" ");
      const lost = wordsInPage(main)
        // A link to this place on the page is of no use on paper.
        // Nor is one that plays a video; a reader shows one version at a time.
        .filter(({ parentElement }) => !parentElement?.closest(USELESS))
        .map(({ data }) => squeezed(data))
        .filter((text) => !all.includes(text));
      expect(lost).toEqual([]);
      const controls = [...everythingIn(main)].filter(
        (one) => one.matches(CONTROLS) && one.checkVisibility(),
      );
      expect(controls.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );
});

/** The lines of an element that can be told from what it stands on. */
function edgesOf(element: Element): readonly string[] {
  const style = getComputedStyle(element);
  return ["top", "right", "bottom", "left"].filter((side) => {
    const width = style.getPropertyValue(`border-${side}-width`);
    const colour = style.getPropertyValue(`border-${side}-color`);
    return parseFloat(width) > 0 && contrast(colour, groundOf(element)) > 1.2;
  });
}

const isShape = (element: Element): element is SVGGeometryElement =>
  element instanceof SVGGeometryElement && element.checkVisibility();

const paints = ({
  fill,
  fillOpacity,
  stroke,
  strokeWidth,
}: CSSStyleDeclaration) =>
  [
    parseFloat(fillOpacity) > 0.2 ? fill : "none",
    parseFloat(strokeWidth) > 0 ? stroke : "none",
  ].filter((colour) => channelsOf(colour));

/** Whether a shape can be told from the surface: 3:1 as WCAG 1.4.11 asks. */
function isDrawn(shape: Element, least: number): boolean {
  const ground = groundOf(shape);
  return paints(getComputedStyle(shape)).some(
    (colour) => contrast(colour, ground) >= least,
  );
}

/** The drawings: a series is one within its own. */
const drawingsIn = (root: ParentNode) =>
  [...everythingIn(root)].filter((one) => one.matches(".plot"));

/** The looks of each series: its number is in its class. */
function seriesOf(root: ParentNode): Map<string, string> {
  const looks = new Map<string, string>();
  for (const shape of everythingIn(root)) {
    const [series] = shape.classList;
    if (!isShape(shape) || !series || !/^[sp]\d$/.test(series)) continue;
    const { fill, stroke, strokeDasharray, strokeWidth } =
      getComputedStyle(shape);
    looks.set(
      series,
      `${looks.get(series) ?? ""} ${fill} ${stroke} ${strokeDasharray} ${strokeWidth}`,
    );
  }
  return looks;
}

/**
 * Letters that nobody sees. Where colours are forced the browser lays a ground
 * under all text, in the colour of the page and over whatever an element has.
 */
function unseenIn(all: readonly Element[]): readonly string[] {
  const style = (one: Element) => getComputedStyle(one);
  const probe = document.createElement("i");
  document.body.append(probe);
  probe.style.backgroundColor = "Canvas";
  const page = style(probe).backgroundColor;
  probe.remove();
  return all
    .filter((one) => one.checkVisibility() && style(one).color === page)
    .filter((one) => style(one).forcedColorAdjust === "auto")
    .filter(({ childNodes }) =>
      [...childNodes].some((one) => one instanceof Text && one.data.trim()),
    )
    .map(({ outerHTML }) => outerHTML);
}

/** A letter on each part tells them apart as well. */
const lettersOf = (root: ParentNode) =>
  new Set(
    [...everythingIn(root)]
      .filter((one) => one.localName === "text" && one.matches(".in"))
      .map(({ textContent }) => textContent.charAt(0)),
  ).size;

describe.each(allExamples)("%s in forced colours", (_, { words }) => {
  it("keeps each letter, each border and each series", async () => {
    const main = await show([words("es-419")]);
    const all = [...everythingIn(main)];
    const borders = all.map(edgesOf);
    const shapes = all.filter((one) => isShape(one) && isDrawn(one, 1.2));
    for (const forced of ["forced-light", "forced-dark"] as const) {
      await emulate(forced);
      const lost = all.filter(
        (one, index) => edgesOf(one).length < (borders[index]?.length ?? 0),
      );
      expect(lost.map(({ outerHTML }) => outerHTML)).toEqual([]);
      expect(unseenIn(all)).toEqual([]);
      const faint = shapes.filter((one) => !isDrawn(one, 3));
      expect(
        faint.map(({ outerHTML }) => outerHTML),
        forced,
      ).toEqual([]);
      for (const drawing of drawingsIn(main)) {
        const looks = seriesOf(drawing);
        if (new Set(looks.values()).size < looks.size)
          expect(lettersOf(drawing)).toBeGreaterThanOrEqual(looks.size);
      }
    }
  });
});
