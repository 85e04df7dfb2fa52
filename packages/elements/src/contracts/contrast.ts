import { everythingIn } from "./stage.ts";

type Channels = readonly [red: number, green: number, blue: number];

/** A computed colour, or nothing for one that cannot be seen. */
export function channelsOf(colour: string): Channels | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return red === undefined ||
    green === undefined ||
    blue === undefined ||
    alpha === 0
    ? undefined
    : [red, green, blue];
}

/** WCAG 2.2, “relative luminance”. */
function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2.2, “contrast ratio”; 1 where one of the two cannot be seen. */
export function contrast(one: string, other: string): number {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  if (!first || !second) return 1;
  const [a, b] = [luminance(first) + 0.05, luminance(second) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** The colour that an element stands on. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    if (at instanceof HTMLElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channelsOf(backgroundColor)) return backgroundColor;
    }
    const root = at.getRootNode();
    at =
      at.assignedSlot ??
      at.parentElement ??
      (root instanceof ShadowRoot ? root.host : null);
  }
  return getComputedStyle(document.body).backgroundColor;
}

/** What a shape looks like on a surface that shines through. */
function paintOf(shape: Element, surface: string): string {
  const { fill, fillOpacity } = getComputedStyle(shape);
  const [over, under] = [channelsOf(fill), channelsOf(surface)];
  const share = parseFloat(fillOpacity);
  if (!over || !under) return surface;
  const mixed = over.map(
    (one, index) => one * share + (under[index] ?? 0) * (1 - share),
  );
  return `rgb(${mixed.join(", ")})`;
}

const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether a shape is painted at a point of the screen. */
function covers(shape: Element, x: number, y: number): boolean {
  if (!holds(shape.getBoundingClientRect(), x, y)) return false;
  if (!(shape instanceof SVGGeometryElement)) return false;
  const matrix = shape.getScreenCTM();
  return Boolean(
    matrix &&
    shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse())),
  );
}

/**
 * The letters in drawings whose contrast is too low, which axe does not measure:
 * each against the last filled shape below its middle, else the surface.
 */
export function paleLetters(root: ParentNode, least: number): string[] {
  return [...everythingIn(root)]
    .filter((one) => one.localName === "text" && one.checkVisibility())
    .flatMap((letters) => {
      const { left, top, width, height } = letters.getBoundingClientRect();
      const { fill, fillOpacity, stroke, paintOrder } =
        getComputedStyle(letters);
      if (!width || fillOpacity === "0") return [];
      const drawing = letters.closest("svg");
      const below = [...(drawing?.querySelectorAll("*") ?? [])].filter(
        (shape) =>
          shape.compareDocumentPosition(letters) &
            Node.DOCUMENT_POSITION_FOLLOWING &&
          channelsOf(getComputedStyle(shape).fill) &&
          covers(shape, left + width / 2, top + height / 2),
      );
      const last = below.at(-1);
      // A rim of its own is what letters are read against.
      const rim = paintOrder.startsWith("stroke") ? stroke : undefined;
      const surface = groundOf(drawing ?? letters);
      const ground = rim ?? (last ? paintOf(last, surface) : surface);
      const ratio = contrast(fill, ground);
      return ratio < least
        ? [`${letters.textContent}: ${ratio.toFixed(2)}, ${fill} on ${ground}`]
        : [];
    });
}

/** The headings below a button whose contrast is too low. */
export function paleHeadings(root: ParentNode, least: number): string[] {
  return [...root.querySelectorAll("h3[slot^=h]")].flatMap((heading) => {
    const ratio = contrast(getComputedStyle(heading).color, groundOf(heading));
    return ratio < least ? [`${heading.textContent}: ${ratio.toFixed(2)}`] : [];
  });
}
