import { afterEach, describe, expect, it, vi } from "vitest";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import { infographicExamples } from "../infographic/infographic.examples.ts";
import { lineChartExamples } from "../line-chart/line-chart.examples.ts";
import { nodeOf } from "../marks/marks.ts";
import { show } from "./stage.sample.ts";

const texts = (root: ShadowRoot) =>
  [...root.querySelectorAll("text")].map((text) => text.textContent);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("a bar chart", () => {
  it("names each row and says each figure, in shape and words", async () => {
    const root = await show(barChartExamples.kinds);
    expect(texts(root)).toEqual([
      "Alfa",
      "12",
      "Beta",
      "0",
      "Gama",
      "menos de 5",
      "Delta",
      "■\u00A0dato protegido",
      "Épsilon",
      "×\u00A0sin dato",
      "Zeta",
      "–\u00A0no aplica",
      "Eta",
      "8 (provisional)",
      "Zita",
      "6 (estimación)",
      "Iota",
      "¦\u00A09 (cambió el método)",
    ]);
    const looks = ["bar", "soft", "open"].map((look) => {
      const path = root.querySelector(`path.${look}`);
      if (!path) throw new Error(look);
      const { fill, strokeDasharray } = getComputedStyle(path);
      return [fill === "none", strokeDasharray];
    });
    expect(looks).toEqual([
      [false, "none"],
      [true, "3px"],
      [true, "none"],
    ]);
  });

  it("draws the same table again when the page changes it", async () => {
    const root = await show(barChartExamples.default);
    const other = nodeOf(barChartExamples.single.words("es-419"));
    document.body.firstElementChild?.replaceChildren(...other.childNodes);
    await vi.waitFor(() => {
      expect(texts(root)).toEqual(["Alfa", "1"]);
    });
  });

  it("says the title and what is counted, and names the drawing with both", async () => {
    const root = await show(barChartExamples.groups);
    const title = root.querySelector<HTMLElement>("#t");
    expect(title?.textContent).toBe("Barras de ejemplo");
    expect(title?.dataset["counted"]).toBe("Unidades inventadas");
    // The words below the chart do not say it again.
    const counted = document.querySelector("[slot=counted]");
    expect(counted?.getClientRects()).toHaveLength(0);
  });
});

describe("a line chart", () => {
  it("leaves a gap for a year without a number, with a sign and its words", async () => {
    const root = await show(lineChartExamples.gaps);
    expect(root.querySelector(".l0:not(.dot)")?.getAttribute("d")).toMatch(
      /^M0 8M3 11L4 6M/,
    );
    expect(texts(root)).toContain("<5");
    expect(texts(root).join(" ")).toContain("×\u00A0sin dato");
  });

  it("joins no years across a change of method", async () => {
    const root = await show(lineChartExamples.firmness);
    expect(root.querySelector(".l0:not(.dot)")?.getAttribute("d")).toMatch(
      /^M0 20L1 16M2 40L3 36L4 29M/,
    );
    expect(root.querySelector(".break")?.getAttribute("d")).toBe("M1.5 0v60");
    expect(root.querySelector(".hollow")?.getAttribute("d")).toBe(
      "M3 36h.001M4 29h.001",
    );
  });
});

describe("an infographic", () => {
  it("draws every kind of block", async () => {
    await show(infographicExamples.default);
    const tags = [...document.body.querySelectorAll("*")]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith("corett-"));
    expect(tags).toEqual([
      "corett-infographic",
      "corett-statistic",
      "corett-bar-chart",
      "corett-line-chart",
      "corett-stacked-bar",
      "corett-region-map",
      "corett-pictogram",
      "corett-steps",
    ]);
    for (const tag of tags)
      expect(
        document.querySelector(tag)?.shadowRoot?.textContent,
      ).not.toContain("no son válidos");
  });

  it("numbers its steps, and each is in the list once", async () => {
    await show(infographicExamples.steps);
    const steps = document.querySelector("corett-steps")?.shadowRoot;
    const items = [...(steps?.querySelectorAll("li") ?? [])];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Mire qué se cuenta.",
      "Mire el año y la fuente antes de citar una cifra.",
      "No compare lugares.",
    ]);
    const words = document.querySelector("corett-steps ol");
    expect(words?.getBoundingClientRect().height).toBe(0); // drawn anew
  });
});
