import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { audiencesExamples } from "../audiences/audiences.examples.ts";
import "../define.ts";
import { type Mark, nodeOf } from "../marks/marks.ts";
import { strategyExamples } from "../strategy/strategy.examples.ts";
import { swotExamples } from "../swot/swot.examples.ts";
import type { OutlineElement } from "./outline-element.ts";

afterEach(() => {
  document.body.replaceChildren();
});

async function show(mark: Mark, width = 900): Promise<OutlineElement> {
  document.documentElement.lang = "es";
  const place = document.createElement("div");
  place.style.width = `${width}px`;
  document.body.replaceChildren(place);
  place.append(nodeOf(mark));
  const element = place.querySelector<OutlineElement>("*");
  if (!element) throw new Error("no outline");
  await element.updateComplete;
  return element;
}

const open = ({ renderRoot }: OutlineElement) =>
  [...renderRoot.querySelectorAll("details")].map((one) => one.open);

describe("the strategy", () => {
  const strategy = (width?: number) =>
    show(strategyExamples.default.words("es-419"), width);

  it("is open where there is room", async () => {
    expect(open(await strategy())).toEqual([true, true, true, true]);
  });

  it("begins with its headings on a telephone", async () => {
    const element = await strategy(300);
    expect(open(element)).toEqual([true, false, false, false]);
    for (const heading of element.querySelectorAll("h3"))
      expect(heading.checkVisibility()).toBe(true);
  });

  it("opens and closes all at once", async () => {
    const element = await strategy(300);
    const [all, none] = element.renderRoot.querySelectorAll("button");
    if (!all || !none) throw new Error("no buttons");
    await userEvent.click(all);
    expect(open(element)).toEqual([true, true, true, true]);
    await userEvent.click(none);
    expect(open(element)).toEqual([false, false, false, false]);
  });

  it("stays as the reader left it when its language changes", async () => {
    const element = await strategy(300);
    element.renderRoot.querySelectorAll("summary")[1]?.click();
    element.lang = "en";
    await element.updateComplete;
    expect(open(element)).toEqual([true, true, false, false]);
  });

  it("is whole on paper", async () => {
    const element = await strategy(300);
    dispatchEvent(new Event("beforeprint"));
    expect(open(element)).toEqual([true, true, true, true]);
  });

  it("listens to nothing once it has left", async () => {
    const remove = vi.spyOn(window, "removeEventListener");
    (await strategy()).remove();
    expect(remove).toHaveBeenCalledWith("beforeprint", expect.anything());
    remove.mockRestore();
  });
});

describe("the analysis", () => {
  const tops = async (width: number) => {
    const element = await show(swotExamples.default.words("es-419"), width);
    return [...element.renderRoot.querySelectorAll(".part")].map((one) =>
      Math.round(one.getBoundingClientRect().top),
    );
  };

  it("is two by two where there is room, else one below the other", async () => {
    const wide = await tops(900);
    expect(new Set(wide).size).toBe(2);
    expect(wide[0]).toBe(wide[1]);
    expect(new Set(await tops(300)).size).toBe(4);
  });

  it("says difficulties, not weaknesses, and marks what is not confirmed", async () => {
    const element = await show(swotExamples.default.words("es-419"));
    const { textContent } = element;
    expect(textContent).toContain("Dificultades");
    expect(textContent).not.toContain("Debilidades");
    expect(textContent.match(/◌\u00A0por confirmar/g)).toHaveLength(2);
  });
});

describe("every outline", () => {
  it.each([
    ["strategy", strategyExamples],
    ["swot", swotExamples],
    ["audiences", audiencesExamples],
  ])(
    "shows each of its words once, in a place of its own: %s",
    async (_, examples) => {
      const element = await show(examples.default.words("es-419"));
      for (const child of element.children)
        if (child.localName !== "br")
          expect(child.assignedSlot, child.outerHTML).not.toBeNull();
      expect(element.renderRoot.textContent).not.toContain(
        "Un texto inventado",
      );
    },
  );

  it.each([
    ["strategy", strategyExamples],
    ["swot", swotExamples],
    ["audiences", audiencesExamples],
  ])("holds long words in a narrow place: %s", async (_, examples) => {
    const element = await show(examples.long.words("es-419"), 280);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 8);
  });
});
