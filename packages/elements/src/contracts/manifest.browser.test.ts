/** What the custom-elements manifest promises, and nothing that it does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import type { Example } from "../examples.ts";
import { promised } from "./manifest.ts";
import { everythingIn, openAll, settled, show } from "./stage.ts";

const names = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).sort();

/** What is used by an element's own shadow root. */
const inside = (tag: string, root: ParentNode) =>
  [...root.querySelectorAll(tag), ...everythingIn(root)]
    .filter(({ localName }) => localName === tag)
    .flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll("*") ?? []),
    ]);

const examplesOf = (tag: string): readonly Example[] =>
  allExamples
    .filter(([name]) => name.startsWith(`${tag} `))
    .map(([, example]) => example);

/** Shows each example, opened, and gathers something of each. */
async function gather(
  tag: string,
  read: (one: Element) => readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { words } of examplesOf(tag)) {
    const main = await show([words("es-419")]);
    await openAll(main);
    // Some of it is there on paper only.
    dispatchEvent(new Event("beforeprint"));
    await settled(main);
    for (const one of inside(tag, main))
      for (const value of read(one)) found.add(value);
  }
  return [...found].sort();
}

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it("the manifest has every element that has examples", () => {
  const tags = new Set(allExamples.map(([name]) => name.split(" ")[0]));
  expect([...tags].sort()).toEqual(
    promised
      .map(({ tagName }) => tagName)
      .filter((tag) => tags.has(tag) || !SHOWS_NOTHING.has(tag))
      .sort(),
  );
});

/** Elements that give to others and show nothing of their own. */
const SHOWS_NOTHING = new Set(["corett-provider"]);

/** A new value of the kind that a property has. */
const another = (value: unknown): unknown => {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : "en";
};

/** Everything that style sheets say of an element. */
const looksOf = (one: Element): string =>
  [...getComputedStyle(one)]
    .map((key) => getComputedStyle(one).getPropertyValue(key))
    .join();

describe.each(promised)("$tagName", (element) => {
  const { tagName } = element;
  const [first] = examplesOf(tagName);

  it.each(element.attributes)("reads its attribute $name", async (one) => {
    const { name, fieldName } = one;
    const main = await show(first ? [first.words("es-419")] : [[tagName, {}]]);
    const node = main.querySelector<HTMLElement>(tagName);
    if (!fieldName) {
      // No property: a style sheet reads it, or another attribute follows it.
      const others = () =>
        [...(node?.attributes ?? [])]
          .filter((each) => each.name !== name)
          .map((each) => `${each.name}=${each.value}`)
          .join() + (node ? looksOf(node) : "");
      const before = others();
      const changed = ["en", "mark", "negative"].some((value) => {
        node?.setAttribute(name, value);
        return others() !== before;
      });
      expect(changed, name).toBe(true);
      return;
    }
    expect(node && fieldName in node, fieldName).toBe(true);
    const before: unknown = Reflect.get(node ?? {}, fieldName);
    if (typeof before === "boolean") node?.toggleAttribute(name, !before);
    else node?.setAttribute(name, typeof before === "number" ? "7" : "en");
    await settled(main);
    expect(Reflect.get(node ?? {}, fieldName)).not.toEqual(before);
  });

  it.each(element.members.filter(({ reflects }) => reflects))(
    "reflects its property $name",
    async ({ name, attribute = name }) => {
      const main = await show(
        first ? [first.words("es-419")] : [[tagName, {}]],
      );
      const node = main.querySelector(tagName);
      if (!node) throw new Error("nothing was shown");
      const value = another(Reflect.get(node, name));
      Reflect.set(node, name, value);
      await settled(main);
      if (typeof value === "boolean")
        expect(node.hasAttribute(attribute)).toBe(value);
      else expect(node.getAttribute(attribute)).toBe(String(value));
    },
  );

  it.runIf(first)("has the slots that it names, and no other", async () => {
    const found = await gather(tagName, (one) =>
      // Numbered ones are the element's own affair, which fills them itself.
      one instanceof HTMLSlotElement && !/\d$/.test(one.name) ? [one.name] : [],
    );
    // A slot that only a server writes is none of the page's.
    expect(names(element.slots)).toEqual(expect.arrayContaining([...found]));
    expect(found).toEqual(names(element.slots));
  });

  it.runIf(first)("has the parts that it names, and no other", async () => {
    const found = await gather(tagName, (one) => [...one.part]);
    expect(found).toEqual(names(element.cssParts));
  });

  it.each(element.cssProperties)("is changed by $name", async ({ name }) => {
    const main = await show(first ? [first.words("es-419")] : [[tagName, {}]]);
    const node = main.querySelector<HTMLElement>(tagName);
    const looks = () => [...everythingIn(main)].map(looksOf);
    const before = looks();
    const changed = ["rgb(1, 2, 3)", "77px", "0.123"].some((value) => {
      node?.style.setProperty(name, value);
      return looks().some((one, index) => one !== before[index]);
    });
    expect(changed).toBe(true);
  });
});
