/**
 * One element of markup as plain data: its name, its attributes, its children.
 * Words and charts are made of them by pure functions; the same mark becomes a
 * node in a browser and text when a snippet is written.
 *
 * Values are only ever set as attributes and text, never parsed, so no content
 * can become markup.
 */
export type Mark = readonly [
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (Mark | string)[],
];

const SVG = "http://www.w3.org/2000/svg";

/** Builds a mark as an HTML element, or as SVG from an `svg` mark on. */
export function nodeOf(
  [name, attributes, ...children]: Mark,
  parent = "http://www.w3.org/1999/xhtml",
): Element {
  const space = name === "svg" ? SVG : parent;
  const node = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    node.setAttribute(key, `${value}`);
  node.append(
    ...children.map((child) =>
      typeof child === "string" ? child : nodeOf(child, space),
    ),
  );
  return node;
}

/**
 * How a drawing becomes something that Lit can render. Nodes are built directly:
 * a template for every row would cost two comment nodes each, and a hundred
 * charts on a page would feel it.
 */
let renderer = (marks: readonly Mark[]): unknown => {
  const all = document.createDocumentFragment();
  all.append(...marks.map((mark) => nodeOf(mark)));
  return all;
};

export function renderMarks(...marks: readonly Mark[]): unknown {
  return renderer(marks);
}

/** Used once by the server entry, where there is no document. */
export function useMarkRenderer(render: typeof renderer): void {
  renderer = render;
}
