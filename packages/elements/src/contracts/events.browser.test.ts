/** Every control of every example is used; what the elements then say is documented. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { promised } from "./manifest.ts";
import { everythingIn, openAll, settled, show } from "./stage.ts";

/** It leaves the page, this test's too; its own tests use it. */
const LEAVES = new Set(["corett-quick-exit"]);

/** Says `is not a function` of what a browser has not. */
const quiet = <T extends object>(target: T, name: keyof T & string) => {
  if (name in target)
    vi.spyOn(target as Record<string, () => void>, name).mockImplementation(
      () => undefined,
    );
};

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  quiet(window, "print");
  quiet(HTMLAnchorElement.prototype, "click");
  quiet(HTMLMediaElement.prototype, "load");
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  quiet(speechSynthesis, "speak");
  addEventListener("click", stay, true);
});
afterEach(() => {
  vi.restoreAllMocks();
  removeEventListener("click", stay, true);
});

/** Links lead nowhere, and their elements hear of the click all the same. */
function stay(event: Event) {
  if (event.composedPath().some((one) => one instanceof HTMLAnchorElement))
    event.preventDefault();
}

async function useAll(root: ParentNode): Promise<void> {
  await openAll(root);
  for (const one of [...everythingIn(root)]) {
    if (one instanceof HTMLButtonElement || one instanceof HTMLAnchorElement)
      one.dispatchEvent(
        new MouseEvent("click", {
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    if (one instanceof HTMLSelectElement) {
      one.selectedIndex = one.length - 1;
      one.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (one instanceof HTMLInputElement) {
      if (one.type === "search" || one.type === "text") one.value = "a";
      else if (one.type !== "file") one.checked = !one.checked;
      one.dispatchEvent(new Event("input", { bubbles: true }));
      one.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (one instanceof HTMLElement && one.tabIndex === 0)
      for (const key of ["ArrowRight", "End", "Escape"])
        one.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  await settled(root);
}

const said = new Map<string, Set<string>>();

/** The events of an element of the kit, by the element. */
function listen() {
  const dispatch = Object.getOwnPropertyDescriptor(
    EventTarget.prototype,
    "dispatchEvent",
  )?.value as (event: Event) => boolean; // that is its type
  vi.spyOn(EventTarget.prototype, "dispatchEvent").mockImplementation(function (
    this: EventTarget,
    event,
  ) {
    if (this instanceof Element && this.localName.startsWith("corett-")) {
      const types = said.get(this.localName) ?? new Set();
      said.set(this.localName, types.add(event.type));
    }
    return dispatch.call(this, event);
  });
}

describe("using every control", () => {
  const usable = allExamples.filter(
    ([name]) => !LEAVES.has(name.split(" ")[0] ?? ""),
  );
  it.each(usable)(
    "of %s breaks nothing",
    async (_, { words, broken, withholds }) => {
      const faults: unknown[] = [];
      const note = (event: Event) => faults.push(event);
      addEventListener("error", note);
      addEventListener("unhandledrejection", note);
      listen();
      const main = await show([words("es-419")]);
      await useAll(main);
      await useAll(main);
      removeEventListener("error", note);
      removeEventListener("unhandledrejection", note);
      expect(faults).toEqual([]);
      expect(console.warn).toHaveBeenCalledTimes(broken || withholds ? 1 : 0);
    },
  );

  it.each(promised.filter(({ tagName }) => !LEAVES.has(tagName)))(
    "$tagName sends the events that it names, and no other",
    ({ tagName, events }) => {
      expect([...(said.get(tagName) ?? [])].sort()).toEqual(
        events.map(({ name }) => name).sort(),
      );
    },
  );
});
