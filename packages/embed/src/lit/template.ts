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

/** Elements and comments. */
const walk = (root: Node) => document.createTreeWalker(root, 129);

function recipeOf(strings: TemplateStringsArray): Recipe {
  const known = recipes.get(strings);
  if (known) return known;
  const text = strings.reduce((before, next) =>
    before.lastIndexOf("<") > before.lastIndexOf(">")
      ? `${before}${MARK}${next.startsWith("/>") ? " " : ""}${next}`
      : `${before}<!--${MARK}-->${next}`,
  );
  // In an XHTML page the page's own templates would be parsed as XML.
  const template = document.implementation
    .createHTMLDocument("")
    .createElement("template");
  template.innerHTML = policy ? policy.createHTML(text) : text;
  const { content } = template;
  const spots: Spot[] = [];
  const walker = walk(content);
  for (let at = 0; walker.nextNode(); at++) {
    const node = walker.currentNode as Element | Comment; // see walk
    if (node instanceof Comment) {
      if (node.data === MARK) {
        node.data = "";
        spots.push([at]);
      }
    } else
      for (const { name, value } of [...node.attributes])
        if (value.includes(MARK)) {
          spots.push([at, name, value.split(MARK)]);
          node.removeAttribute(name);
        }
  }
  const recipe: Recipe = [content, spots];
  recipes.set(strings, recipe);
  return recipe;
}

function attribute(
  element: Element,
  name: string,
  texts: readonly string[],
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
    if (kind === ".") {
      // As the template's author wrote it.
      if (last !== before) Object.assign(element, { [key]: last });
    } else if (kind === "?")
      element.toggleAttribute(key, !!last && last !== nothing);
    else if (kind !== "@") {
      last = mine.includes(nothing)
        ? nothing
        : texts.reduce(
            (all, text, index) =>
              `${all}${(mine[index - 1] ?? "") as string}${text}`,
          );
      if (last === nothing) element.removeAttribute(name);
      else if (last !== before) element.setAttribute(name, last as string);
    }
    return from + mine.length;
  };
}

/** A place for nodes, between one that stays and a comment at its end. */
export class Place {
  #shown: unknown;
  #items: Place[] | undefined;
  #fills: readonly Fill[] = [];

  readonly end: ChildNode;
  readonly #before: Node | null;

  constructor(end: ChildNode, before: Node | null) {
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
      this.#fills.reduce((from, fill) => fill(values, from), 0);
      if (copy) this.end.before(copy);
    } else if (Array.isArray(value)) this.#list(value);
    else if (value !== shown) {
      this.clear();
      if (value instanceof Node) this.end.before(value);
      else if ((value ?? nothing) !== nothing && value !== "")
        this.end.before(value as string); // the DOM makes it a text
    }
    this.#shown = value;
  }

  clear(): void {
    this.#items = undefined;
    for (
      let node: ChildNode | null;
      (node = this.end.previousSibling) && node !== this.#before;
    )
      node.remove();
  }

  #copy(strings: TemplateStringsArray): DocumentFragment {
    this.clear();
    const [content, spots] = recipeOf(strings);
    const copy = document.importNode(content, true);
    const walker = walk(copy);
    let at = -1;
    this.#fills = spots.map(([node, name, texts = []]) => {
      for (; at < node; at++) walker.nextNode();
      const { currentNode } = walker;
      if (name !== undefined)
        return attribute(currentNode as Element, name, texts); // only elements have a name
      const place = new Place(
        currentNode as Comment, // the others are comments
        currentNode.previousSibling ??
          (currentNode.parentNode === copy ? this.#before : null),
      );
      return (values, from) => {
        place.set(values[from]);
        return from + 1;
      };
    });
    return copy;
  }

  #list(values: readonly unknown[]): void {
    if (!this.#items) this.clear();
    const items = (this.#items ??= []);
    values.forEach((value, index) => {
      let item = items[index];
      if (!item) {
        const end = document.createComment("");
        this.end.before(end);
        items[index] = item = new Place(
          end,
          items[index - 1]?.end ?? this.#before,
        );
      }
      item.set(value);
    });
    for (const item of items.splice(values.length)) {
      item.clear();
      item.end.remove();
    }
  }
}
