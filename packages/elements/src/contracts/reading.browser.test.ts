/**
 * Larger letters, wider spaces, and nothing that moves by itself.
 * WCAG 1.4.4, 1.4.12, 2.2.2, 2.3.1.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allExamples } from "../all-examples.ts";
import { everythingIn, openAll, show } from "./stage.ts";
import { textsOf } from "./visible.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("style");
});

/** What has words and cuts them off. */
function cutOff(root: ParentNode): readonly string[] {
  return [...everythingIn(root)]
    .filter((one): one is HTMLElement => one instanceof HTMLElement)
    .filter((one) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(one);
      // What is only for ears is cut off on purpose.
      if (clipPath !== "none" || display === "none" || !one.checkVisibility())
        return false;
      const hides = (way: string) => way === "hidden" || way === "clip";
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .filter((one) => [...everythingIn(one), one].flatMap(textsOf).length > 0)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe.each(allExamples)("%s", (_, { words }) => {
  it("cuts nothing off with letters twice as large", async () => {
    document.documentElement.style.fontSize = "200%";
    const main = await show([words("es-419")], { width: "640px" });
    await openAll(main);
    expect(getComputedStyle(main).fontSize).toBe("32px");
    expect(cutOff(main)).toEqual([]);
  });

  it("cuts nothing off with the spaces that a reader may want", async () => {
    const main = await show([words("es-419")], { width: "288px" });
    main.style.cssText +=
      "line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em";
    await openAll(main);
    expect(cutOff(main)).toEqual([]);
  });

  it("moves nothing by itself", async () => {
    await show([words("es-419")]);
    expect(document.getAnimations()).toEqual([]);
    const playing = [...everythingIn(document.body)].filter(
      (one) => one instanceof HTMLMediaElement && (one.autoplay || !one.paused),
    );
    expect(playing).toEqual([]);
  });
});
