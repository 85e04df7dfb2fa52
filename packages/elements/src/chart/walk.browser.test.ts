import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import { lineChartExamples } from "../line-chart/line-chart.examples.ts";
import { pictogramExamples } from "../pictogram/pictogram.examples.ts";
import { regionMapExamples } from "../region-map/region-map.examples.ts";
import { stackedBarExamples } from "../stacked-bar/stacked-bar.examples.ts";
import { ask, controlOf, show } from "./stage.sample.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("the figures of a chart", () => {
  it.each([
    ["bars", barChartExamples.default, 4],
    ["lines", lineChartExamples.default, 12],
    ["stacked bars", stackedBarExamples.default, 9],
    ["a map", regionMapExamples.default, 9],
    ["a pictogram", pictogramExamples.default, 2],
  ] as const)("are reached by keys and said: %s", async (_, example, count) => {
    const root = await show(example);
    const input = controlOf(root);
    expect(input.getAttribute("aria-valuetext")).toContain("flechas");
    expect(input.max).toBe(`${count}`);
    input.focus();
    const said: (string | null)[] = [];
    for (let step = 0; step < count; step++) {
      await userEvent.keyboard("{ArrowRight}");
      await vi.waitFor(() => {
        expect(root.querySelector(".said")?.textContent).toBe(
          input.getAttribute("aria-valuetext"),
        );
      });
      said.push(input.getAttribute("aria-valuetext"));
    }
    expect(new Set(said).size).toBe(count);
    await userEvent.keyboard("{Home}{ArrowRight}{End}");
    await vi.waitFor(() => {
      expect(input.getAttribute("aria-valuetext")).toBe(said.at(-1));
    });
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).toBeNull();
    });
  });

  it("are a slider with a name and a value to assistive technology", async () => {
    const root = await show(barChartExamples.default);
    controlOf(root).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).not.toBeNull();
    });
    // The tests run in a frame of the runner's page.
    const { frameTree } = (await ask("Page.getFrameTree")) as {
      frameTree: { childFrames: readonly { frame: { id: string } }[] };
    };
    const { nodes } = (await ask("Accessibility.getFullAXTree", {
      frameId: frameTree.childFrames[0]?.frame.id,
    })) as {
      nodes: {
        role?: { value: string };
        name?: { value: string };
      }[];
    };
    const sliders = nodes.filter(({ role }) => role?.value === "slider");
    expect(sliders.map(({ name }) => name?.value)).toEqual([
      "Barras de ejemplo Unidades inventadas",
    ]);
    // Chromium's tree does not tell the text of a value to its tools.
    expect(controlOf(root).getAttribute("aria-valuetext")).toBe("Beta: 1,234");
    expect(controlOf(root).value).toBe("2");
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("are pointed at, and the label stays inside the chart", async () => {
    document.body.style.inlineSize = "280px";
    const root = await show(lineChartExamples.default);
    const walk = root.querySelector(".walk");
    const box = walk?.getBoundingClientRect();
    if (!walk || !box) throw new Error("no drawing");
    for (const share of [0.02, 0.4, 0.98]) {
      walk.dispatchEvent(
        new PointerEvent("pointermove", {
          clientX: box.left + share * box.width,
          clientY: box.top + 30,
        }),
      );
      await vi.waitFor(() => {
        const said = root.querySelector(".said")?.getBoundingClientRect();
        expect(said?.left).toBeGreaterThanOrEqual(box.left - 1);
        expect(said?.right).toBeLessThanOrEqual(box.right + 1);
      });
    }
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).toBeNull();
    });
    document.body.style.inlineSize = "";
  });
});
