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

/**
 * Addresses that content may lead to: `https` with a plain host name, bare
 * digits to dial, a plain e-mail address, a place on the page, a file below the
 * page's folder. Everything else is left out, so that no content file can carry
 * `javascript:`, a code that a telephone executes, or a host that looks like
 * another.
 */
const ADDRESS =
  /^(https:\/\/([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?([/?#][!-[\]-~]*)?|tel:\+?\d{2,15}|mailto:[\w.+-]+@[\w.-]+|#[\w-]*|[a-z0-9][\w/-]*(\.[a-z0-9]+)?)$/i;

/** False for an address that must not be led to. */
export function mayLeadTo(address: string): boolean {
  return ADDRESS.test(address);
}

/** Every attribute of a mark that may be set. */
export function attributesOf([, attributes]: Mark): (readonly [
  string,
  string | number,
])[] {
  return Object.entries(attributes).filter(
    ([key, value]) => !/^(href|src|poster)$/.test(key) || mayLeadTo(`${value}`),
  );
}

const SVG = "http://www.w3.org/2000/svg";

/** Builds a mark as an HTML element, or as SVG from an `svg` mark on. */
export function nodeOf(
  mark: Mark,
  parent = "http://www.w3.org/1999/xhtml",
): Element {
  const [name, , ...children] = mark;
  const space = name === "svg" ? SVG : parent;
  const node = document.createElementNS(space, name);
  for (const [key, value] of attributesOf(mark))
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
  const [only, ...more] = marks.map((mark) => nodeOf(mark));
  if (!more.length) return only; // Lit would keep an empty fragment
  const all = document.createDocumentFragment();
  all.append(only ?? "", ...more);
  return all;
};

export function renderMarks(...marks: readonly Mark[]): unknown {
  return renderer(marks);
}

/** Used once by the server entry, where there is no document. */
export function useMarkRenderer(render: typeof renderer): void {
  renderer = render;
}
