import { afterEach, describe, expect, it, vi } from "vitest";
import "../define.ts";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import { lineChartExamples } from "../line-chart/line-chart.examples.ts";
import { nodeOf } from "../marks/marks.ts";
import { pictogramExamples } from "../pictogram/pictogram.examples.ts";

async function show(node: Element): Promise<ShadowRoot> {
  document.body.replaceChildren(node);
  await Promise.resolve();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (!node.shadowRoot) throw new Error("nothing was drawn");
  return node.shadowRoot;
}

const texts = (root: ShadowRoot) =>
  [...root.querySelectorAll("text")].map((text) => text.textContent);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("a bar chart", () => {
  it("names each row and says each figure, numbers or not", async () => {
    const root = await show(nodeOf(barChartExamples.kinds.words("es-419")));
    expect(texts(root)).toEqual([
      "Alfa",
      "12",
      "Beta",
      "0",
      "Gama",
      "menos de 5",
      "Delta",
      "dato protegido",
      "Épsilon",
      "sin dato",
      "Zeta",
      "no aplica",
    ]);
  });

  it("draws the same table again when the page changes it", async () => {
    const node = nodeOf(barChartExamples.default.words("es-419"));
    const root = await show(node);
    const other = nodeOf(barChartExamples.single.words("es-419"));
    node.replaceChildren(...other.childNodes);
    await vi.waitFor(() => {
      expect(texts(root)).toEqual(["Un nombre bastante largo", "1"]);
    });
  });

  it("hands out its table as CSV with the source", async () => {
    const root = await show(nodeOf(barChartExamples.default.words("es-419")));
    let text: Promise<string> | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      text = (blob as Blob).text(); // the kit makes nothing else
      return "blob:test";
    });
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, "click")
      .mockImplementation(() => undefined);
    const details = root.querySelector("details");
    if (details) details.open = true;
    await vi.waitFor(() => {
      expect(root.querySelector("button")).not.toBeNull();
    });
    root.querySelector("button")?.click();
    expect(click).toHaveBeenCalledTimes(1);
    expect(await text).toContain('"Beta",1234\r\n');
    expect(await text).toContain("Datos inventados");
  });
});

describe("a line chart", () => {
  it("leaves a gap for a year without a number", async () => {
    const root = await show(nodeOf(lineChartExamples.gaps.words("es-419")));
    const line = root.querySelector(".s0:not(.dot)")?.getAttribute("d");
    expect(line).toBe("M0 8M3 11L4 6");
    expect(texts(root)).toContain("menos de 5");
  });

  it("keeps names apart that end at the same height", async () => {
    const root = await show(nodeOf(lineChartExamples.close.words("es-419")));
    const places = [...root.querySelectorAll("text")]
      .filter((text) => /Alfa|Beta|Gama/.test(text.textContent))
      .map((text) => text.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    expect(places).toHaveLength(3);
    places.slice(1).forEach((place, index) => {
      expect(place.top).toBeGreaterThanOrEqual(
        (places[index]?.bottom ?? 0) - 2,
      );
    });
  });
});

describe("a pictogram", () => {
  it.each([
    ["default", 7],
    ["none", 0],
    ["all", 10],
  ] as const)("%s fills %d of ten", async (name, filled) => {
    const root = await show(nodeOf(pictogramExamples[name].words("es-419")));
    const people = (part: string) =>
      (
        root
          .querySelector(part)
          ?.getAttribute("d")
          ?.match(/6\.5h6/g) ?? []
      ).length;
    expect(people(".bar")).toBe(filled);
    expect(people(".s0")).toBe(10 - filled);
  });
});
