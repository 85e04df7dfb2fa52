/**
 * Every control is reached by the Tab key, in the order of the page, and left
 * again; its focus can be seen; what is said of it holds what is seen of it.
 * WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.4.13, 2.5.3, 3.2.1, 4.1.3.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { allExamples } from "../all-examples.ts";
import { itHolds } from "./awaited.ts";
import { contrast, groundOf } from "./contrast.ts";
import { everythingIn, settled, show } from "./stage.ts";
import { squeezed } from "./visible.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const CONTROLS =
  "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls], video[controls], [tabindex='0']";

const isReached = (one: Element) =>
  one.matches(CONTROLS) &&
  one.getAttribute("tabindex") !== "-1" &&
  one.checkVisibility({ visibilityProperty: true }) &&
  // Radio buttons of one group are one stop.
  !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked);

/** What has the ring: the control, or the drawing that it lies over unseen. */
const ringOf = (one: Element): Element => one.closest(".walk") ?? one;

/** Whether somebody who looks at the page sees where the focus is. */
function isSeen(one: Element): boolean {
  // The browser's own player shows its own ring, on the button that has it.
  if (one instanceof HTMLMediaElement) return true;
  const ring = ringOf(one);
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } =
    getComputedStyle(ring);
  // A ring outside stands on what is around.
  const around =
    parseFloat(outlineOffset) > 0
      ? (ring.assignedSlot ?? ring.parentElement ?? ring)
      : ring;
  if (outlineStyle === "auto") return true; // the browser's own ring
  return (
    outlineStyle !== "none" &&
    parseFloat(outlineWidth) >= 2 &&
    contrast(outlineColor, groundOf(around)) >= 3
  );
}

/** Whether something else is painted over all of it. */
function isCovered(one: Element): boolean {
  one.scrollIntoView({ block: "center" });
  const { left, top, width, height } = one.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].map((share) => [
    left + width * share,
    top + height * share,
  ]);
  return points.every(([x = 0, y = 0]) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot) {
      const inner = at.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === at) break;
      at = inner;
    }
    for (let up: Node | null = at; up;)
      if (up === one) return false;
      else
        up =
          (up instanceof Element ? up.assignedSlot : null) ??
          up.parentNode ??
          (up instanceof ShadowRoot ? up.host : null);
    return true;
  });
}

/** Goes through the page with the Tab key, until the last link after it. */
async function walk(end: Element): Promise<readonly Element[]> {
  const stops: Element[] = [];
  for (let step = 0; step < 120; step += 1) {
    await userEvent.tab();
    const at = focused();
    if (!at || at === end) break;
    // A player has several stops of its own, and is one of ours.
    if (!(at instanceof HTMLMediaElement && stops.at(-1) === at))
      stops.push(at);
    expect(isSeen(at), `focus on ${at.outerHTML}`).toBe(true);
    expect(isCovered(ringOf(at)), at.outerHTML).toBe(false);
    // Nothing moves the focus on by itself.
    expect(focused()).toBe(at);
  }
  return stops;
}

describe.each(allExamples)("%s", (name, { words }) => {
  itHolds(`${name}: tab`)("is gone through with the Tab key", async () => {
    const main = await show([words("es-419")]);
    const [before, after] = ["a", "b"].map((text) => {
      const link = document.createElement("a");
      link.href = "#";
      link.textContent = text;
      return link;
    });
    if (!before || !after) throw new Error("no links");
    main.before(before);
    main.after(after);
    before.focus();
    const { href } = location;
    const stops = await walk(after);
    expect(focused()).toBe(after);
    expect(location.href).toBe(href);
    const wanted = [...everythingIn(main)].filter(isReached);
    const missed = wanted.filter((one) => !stops.includes(one));
    expect(missed.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(new Set(stops).size).toBe(stops.length);
  });

  it("is called what is seen of it", async () => {
    const main = await show([words("es-419")]);
    const odd = [...everythingIn(main)].filter((one) => {
      const [name, text] = [one.ariaLabel, squeezed(one.textContent)];
      return (
        one.matches("a, button") &&
        name &&
        text &&
        !name.toLowerCase().includes(text.toLowerCase())
      );
    });
    expect(odd.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("says how many rows remain where it can be searched", async () => {
    const main = await show([words("es-419")]);
    const all = [...everythingIn(main)];
    const search = all.find(
      (one): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === "search",
    );
    if (!search) return;
    const status = () =>
      [...everythingIn(main)]
        .filter((one) => one.matches("[role=status], output"))
        .map(({ textContent }) => squeezed(textContent))
        .join();
    const before = status();
    search.value = "zzzz";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    await settled(main);
    await vi.waitFor(() => {
      expect(status()).not.toBe(before);
    });
    expect(status()).toMatch(/\S/);
  });
});
