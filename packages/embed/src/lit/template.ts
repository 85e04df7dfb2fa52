/** What an expression gives where nothing is to stand. */
export const nothing = Symbol.for("lit-nothing");

/** An HTML template with the values of its expressions, not yet drawn. */
class Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];

  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

/** As Lit's: values become text, attributes, properties and listeners, never HTML. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) =>
  new Template(strings, values);

/** Stands for an expression while the browser parses; values are not parsed. */
const MARK = "$place$";

/** Where an expression stands: a node by its number, and an attribute's name and texts. */
type Spot = readonly [node: number, name?: string, texts?: readonly string[]];

type Recipe = readonly [content: DocumentFragment, spots: readonly Spot[]];

/** Fills the expressions of an attribute, from a place in the values on. */
type Fill = (values: readonly unknown[], from: number) => number;

const recipes = new WeakMap<TemplateStringsArray, Recipe>();

/** Lit's name of it, which pages' policies may already allow. */
const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createHTML: (text: string) => string },
      ) => { createHTML: (text: string) => string };
    };
  }
).trustedTypes?.createPolicy("lit-html", { createHTML: (text) => text });

/** All elements and comments. */
function nodesOf(root: Node): readonly (Element | Comment)[] {
  const walker = document.createTreeWalker(root, 129);
  const nodes: (Element | Comment)[] = [];
  // It shows no others.
  while (walker.nextNode()) nodes.push(walker.currentNode as Element | Comment);
  return nodes;
}

function recipeOf(strings: TemplateStringsArray): Recipe {
  const known = recipes.get(strings);
  if (known) return known;
  // No reduce anywhere here: pages with an old Prototype have another.
  const [first = "", ...others] = strings;
  let text = first;
  for (const next of others)
    text +=
      text.lastIndexOf("<") > text.lastIndexOf(">")
        ? `${MARK}${next.startsWith("/>") ? " " : ""}${next}`
        : `<!--${MARK}-->${next}`;
  // In an XHTML page the page's own templates would be parsed as XML.
  const template = document.implementation
    .createHTMLDocument("")
    .createElement("template");
  template.innerHTML = policy ? policy.createHTML(text) : text;
  const { content } = template;
  const spots: Spot[] = [];
  const kept: Node[] = [];
  for (const node of nodesOf(content)) {
    const { parentElement: parent, nextSibling: next } = node;
    if (node instanceof Element) {
      for (const { name, value } of [...node.attributes])
        if (value.includes(MARK)) {
          spots.push([kept.length, name, value.split(MARK)]);
          node.removeAttribute(name);
        }
    } else if (node.data === MARK) {
      // The end of its parent is place enough, without a node of its own.
      if (parent && !next) {
        spots.push([kept.indexOf(parent)]);
        node.remove();
        continue;
      }
      node.data = "";
      spots.push([kept.length]);
    }
    kept.push(node);
  }
  const recipe: Recipe = [content, spots];
  recipes.set(strings, recipe);
  return recipe;
}

function attribute(
  element: Element,
  name: string,
  texts: readonly string[] = [],
): Fill {
  const key = name.slice(1);
  const kind = name[0];
  let last: unknown;
  if (kind === "@")
    element.addEventListener(key, (event) => {
      if (typeof last === "function") (last as EventListener)(event); // the template's author says so
    });
  return (values, from) => {
    const mine = values.slice(from, from + texts.length - 1);
    const before = last;
    last = mine[0];
    // What a reader has changed since stays.
    if (kind === ".") {
      if (last !== before) Object.assign(element, { [key]: last });
    } else if (kind === "?") {
      if (last !== before)
        element.toggleAttribute(key, !!last && last !== nothing);
    } else if (kind !== "@") {
      last = mine.includes(nothing)
        ? nothing
        : texts
            .map((text, index) =>
              index ? `${(mine[index - 1] ?? "") as string}${text}` : text,
            )
            .join("");
      if (last === nothing) element.removeAttribute(name);
      else if (last !== before) element.setAttribute(name, last as string);
    }
    return from + mine.length;
  };
}

/** Fills a place for nodes. */
function child(node: Comment | ParentNode, before: Node | null): Fill {
  const place = new Place(
    node,
    node instanceof Comment ? (node.previousSibling ?? before) : node.lastChild,
  );
  return (values, from) => {
    place.set(values[from]);
    return from + 1;
  };
}

/**
 * A place for nodes, after one that stays or at the beginning: up to a comment, or
 * up to the end of an element.
 */
export class Place {
  #shown: unknown;
  #items: Place[] | undefined;
  #fills: Fill[] = [];

  readonly end: Comment | ParentNode;
  readonly #before: Node | null;

  constructor(end: Comment | ParentNode, before: Node | null) {
    this.end = end;
    this.#before = before;
  }

  /** Shows a value; a template that stands there already keeps its nodes. */
  set(value: unknown): void {
    const shown = this.#shown;
    if (value instanceof Template) {
      const { strings, values } = value;
      const fresh = !(shown instanceof Template && shown.strings === strings);
      const copy = fresh && this.#copy(strings);
      let from = 0;
      for (const fill of this.#fills) from = fill(values, from);
      if (copy) this.#add(copy);
    } else if (Array.isArray(value)) this.#list(value);
    else if (value !== shown) {
      this.clear();
      if (value instanceof Node) this.#add(value);
      else if ((value ?? nothing) !== nothing && value !== "")
        this.#add(value as string); // the DOM makes it a text
    }
    this.#shown = value;
  }

  #add(node: Node | string): void {
    if (this.end instanceof Comment) this.end.before(node);
    else this.end.append(node);
  }

  clear(): void {
    this.#items = undefined;
    for (
      let node: ChildNode | null;
      (node = this.#last()) && node !== this.#before;
    )
      node.remove();
  }

  #last(): ChildNode | null {
    return this.end instanceof Comment
      ? this.end.previousSibling
      : this.end.lastChild;
  }

  #copy(strings: TemplateStringsArray): DocumentFragment {
    this.clear();
    const [content, spots] = recipeOf(strings);
    const copy = document.importNode(content, true);
    const nodes = nodesOf(copy);
    this.#fills = [];
    // No function in here, or each of them would keep the emptied copy alive.
    for (const [index, name, texts] of spots) {
      const node = nodes[index] ?? copy; // the copy has the nodes of the recipe
      this.#fills.push(
        name === undefined
          ? child(node, node.parentNode === copy ? this.#before : null)
          : attribute(node as Element, name, texts), // only elements have a name
      );
    }
    return copy;
  }

  #list(values: readonly unknown[]): void {
    if (!this.#items) this.clear();
    const items = (this.#items ??= []);
    values.forEach((value, index) => {
      let item = items[index];
      if (!item) {
        const end = document.createComment("");
        this.#add(end);
        items[index] = item = new Place(
          end,
          items[index - 1]?.end ?? this.#before,
        );
      }
      item.set(value);
    });
    // From the end, for each begins after the one before.
    for (const item of items.splice(values.length).reverse()) {
      item.clear();
      (item.end as Comment).remove(); // so it was made
    }
  }
}
