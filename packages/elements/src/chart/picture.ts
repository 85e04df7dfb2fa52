import { type Mark, nodeOf } from "../marks/marks.ts";

/** What a drawing's looks are made of; a file outside the page has no style sheet. */
const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "vector-effect",
  "dominant-baseline",
  "text-anchor",
  "font-family",
  "font-size",
  "font-weight",
  "display",
  "overflow",
];

/** Letters that fit into a line of the citation, at 6 pixels a letter. */
const linesOf = (text: string, width: number) =>
  text.match(
    new RegExp(`.{1,${Math.max(20, Math.floor(width / 6))}}(\\s|$)`, "g"),
  ) ?? [];

/**
 * A drawing on the page as a picture of its own: with its title above and its
 * source below, so that nobody gets the figures without them.
 *
 * @param drawing - the `<svg>`, laid out
 */
export function pictureOf(
  drawing: SVGElement,
  title: string,
  citation: string,
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
  for (const [key, value] of Object.entries({ x: 16, y: 40, width, height }))
    copy.setAttribute(key, `${value}`);
  const { color, fontFamily } = getComputedStyle(drawing);
  const line = (text: string, y: number, size: number): Mark => [
    "text",
    { x: 16, y, fill: color, "font-size": size, "font-family": fontFamily },
    text.trim(),
  ];
  const lines = linesOf(citation, width);
  const all = height + 64 + lines.length * 15;
  const picture = nodeOf([
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: width + 32,
      height: all,
      viewBox: `0 0 ${width + 32} ${all}`,
    },
    [
      "rect",
      {
        width: "100%",
        height: "100%",
        fill: getComputedStyle(drawing).getPropertyValue("--_bg") || "#fff",
      },
    ],
    line(title, 24, 15),
    ...lines.map((text, row) => line(text, height + 64 + row * 15, 11)),
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
 * @throws Error where the page's policy forbids images that are made on the spot
 */
export async function pngOf(picture: SVGElement): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(
    new Blob([svgOf(picture)], { type: "image/svg+xml" }),
  );
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas
      .getContext("2d")
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error("no picture"));
      });
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
