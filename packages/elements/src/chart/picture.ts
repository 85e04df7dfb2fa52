import { type Mark, nodeOf } from "../marks/marks.ts";
import type { ChartView } from "./chart.view.ts";
import { linesOf } from "./letters.ts";

/** What a drawing's looks are made of; a file outside the page has no style sheet. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "vector-effect",
  "dominant-baseline",
  "text-anchor",
  "font-family",
  "font-size",
  "font-weight",
  "display",
  "overflow",
];

/** White around the drawing, and how high a line of text is for its letters. */
const EDGE = 16;
const LEADING = 1.4;

/**
 * A drawing on the page as a picture of its own: with its title and what is
 * counted above and its source below, so that nobody gets the figures without
 * them.
 *
 * @param drawing - the `<svg>`, laid out
 */
export function pictureOf(
  drawing: SVGElement,
  { title, counted, citation }: ChartView,
): SVGElement {
  const { clientWidth: width, clientHeight: height } = drawing;
  const copy = drawing.cloneNode(true) as SVGElement; // a clone is what its original is
  const from = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, index) => {
    const looks = getComputedStyle(from[index] ?? drawing);
    for (const name of LOOKS)
      node.setAttribute(name, looks.getPropertyValue(name));
    node.removeAttribute("class");
  });
  const { color, fontFamily } = getComputedStyle(drawing);
  // The frame's, for there the colour of the scheme is worked out.
  const { backgroundColor: background } = getComputedStyle(
    drawing.closest(".frame") ?? drawing,
  );
  let y = EDGE;
  const write = (text: string, size: number, weight = 400): Mark[] =>
    linesOf(text, Math.floor(width / size / 0.55)).map((line) => {
      y += size * LEADING;
      return [
        "text",
        {
          x: EDGE,
          y: y - size * 0.4,
          fill: color,
          "font-size": size,
          "font-weight": weight,
          "font-family": fontFamily,
        },
        line,
      ];
    });
  const above = [...write(title, 17, 700), ...write(counted, 14)];
  y += EDGE;
  for (const [key, value] of Object.entries({ x: EDGE, y, width, height }))
    copy.setAttribute(key, `${value}`);
  y += height + EDGE;
  const below = write(citation, 12);
  const [all, high] = [width + 2 * EDGE, y + EDGE];
  const picture = nodeOf([
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: all,
      height: high,
      viewBox: `0 0 ${all} ${high}`,
    },
    [
      "rect",
      {
        width: "100%",
        height: "100%",
        fill: background,
      },
    ],
    ...above,
    ...below,
  ]) as SVGElement; // the mark says so
  picture.append(copy);
  return picture;
}

/** A picture as the text of an SVG file. */
export function svgOf(picture: SVGElement): string {
  return new XMLSerializer().serializeToString(picture);
}

/**
 * A picture as PNG, twice as fine as on the page.
 *
 * @throws Error where the page's policy forbids images that are made on the spot,
 * or the browser has no canvas without a page (Firefox before 105)
 */
export async function pngOf(picture: SVGElement): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(
    new Blob([svgOf(picture)], { type: "image/svg+xml" }),
  );
  try {
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * 2, image.height * 2);
    canvas
      .getContext("2d")
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob();
  } finally {
    URL.revokeObjectURL(address);
  }
}
