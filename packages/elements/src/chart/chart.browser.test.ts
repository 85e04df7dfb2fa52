import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import "../define.ts";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import type { Example } from "../examples.ts";
import { infographicExamples } from "../infographic/infographic.examples.ts";
import { lineChartExamples } from "../line-chart/line-chart.examples.ts";
import { nodeOf } from "../marks/marks.ts";
import { pictogramExamples } from "../pictogram/pictogram.examples.ts";
import { regionMapExamples } from "../region-map/region-map.examples.ts";
import { stackedBarExamples } from "../stacked-bar/stacked-bar.examples.ts";

async function show(
  { words }: Example,
  language = "es-419",
): Promise<ShadowRoot> {
  const node = nodeOf(words(language));
  document.documentElement.lang = language;
  document.body.replaceChildren(node);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (!node.shadowRoot) throw new Error("nothing was drawn");
  return node.shadowRoot;
}

const texts = (root: ShadowRoot) =>
  [...root.querySelectorAll("text")].map((text) => text.textContent);

const control = (root: ShadowRoot) => {
  const found = root.querySelector("input");
  if (!found) throw new Error("no control");
  return found;
};

/** Presses a button of the data, and gives the files that it makes. */
async function files(root: ShadowRoot, label: string): Promise<Blob[]> {
  const made: Blob[] = [];
  const real = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob); // the kit makes nothing else
    return real(blob);
  });
  const click = vi
    .spyOn(HTMLAnchorElement.prototype, "click")
    .mockImplementation(() => undefined);
  const details = root.querySelector("details");
  if (details) details.open = true;
  const button = await vi.waitFor(() => {
    const found = [...root.querySelectorAll("button")].find(
      ({ textContent }) => textContent === label,
    );
    if (!found) throw new Error("no button");
    return found;
  });
  button.click();
  await vi.waitFor(() => {
    expect(click).toHaveBeenCalledTimes(1);
  });
  return made;
}

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.dir = "";
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
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

describe("the figures of a chart", () => {
  it.each([
    ["bars", barChartExamples.default, 4],
    ["lines", lineChartExamples.default, 12],
    ["stacked bars", stackedBarExamples.default, 9],
    ["a map", regionMapExamples.default, 9],
    ["a pictogram", pictogramExamples.default, 2],
  ] as const)("are reached by keys and said: %s", async (_, example, count) => {
    const root = await show(example);
    const input = control(root);
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
    control(root).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).not.toBeNull();
    });
    // The tests run in a frame of the runner's page.
    const { frameTree } = (await cdp().send("Page.getFrameTree")) as {
      frameTree: { childFrames: readonly { frame: { id: string } }[] };
    };
    const { nodes } = (await cdp().send("Accessibility.getFullAXTree", {
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
    expect(control(root).getAttribute("aria-valuetext")).toBe("Beta: 1,234");
    expect(control(root).value).toBe("2");
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

describe("the files of a chart", () => {
  it("hold the table as CSV with the source", async () => {
    const root = await show(barChartExamples.default);
    const [csv] = await files(root, "Descargar CSV");
    const text = await csv?.text();
    expect(text).toContain('"Beta",1234\r\n');
    expect(text).toContain("Datos inventados");
  });

  it("hold the drawing as SVG with its title, what is counted and the source", async () => {
    const root = await show(barChartExamples.groups);
    const [svg] = await files(root, "Descargar SVG");
    const text = (await svg?.text()) ?? "";
    const { documentElement } = new DOMParser().parseFromString(
      text,
      "image/svg+xml",
    );
    expect(documentElement.localName).toBe("svg");
    expect(documentElement.textContent).toContain("Barras de ejemplo");
    expect(documentElement.textContent).toContain("Unidades inventadas");
    expect(documentElement.textContent).toContain("Datos inventados");
    expect(text).not.toMatch(/class=|var\(|light-dark/);
  });

  it("hold it as PNG, twice as fine", async () => {
    const root = await show(barChartExamples.default);
    const made = await files(root, "Descargar PNG");
    const png = made.find(({ type }) => type === "image/png");
    if (!png) throw new Error("no PNG");
    const picture = await createImageBitmap(png);
    const width = root.querySelector(".plot")?.clientWidth ?? NaN;
    expect(picture.width).toBe(2 * (width + 32));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data = [] } =
      context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4)
      colours.add([data[at], data[at + 1], data[at + 2]].join());
    expect(colours).toContain("255,255,255");
    expect(colours).toContain("12,102,90"); // the bars
  });

  it("leave with the citation, which one click copies", async () => {
    const root = await show(barChartExamples.default);
    const write = vi
      .spyOn(navigator.clipboard, "writeText")
      .mockResolvedValue();
    const details = root.querySelector("details");
    if (details) details.open = true;
    await vi.waitFor(() => {
      expect(root.querySelector("button")?.textContent).toBe("Copiar cita");
    });
    root.querySelector("button")?.click();
    await vi.waitFor(() => {
      expect(root.querySelector("[role=status]")?.textContent).toBe(
        "Cita copiada",
      );
    });
    expect(write).toHaveBeenCalledWith(
      "Barras de ejemplo. Datos inventados para probar el kit",
    );
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
      "M3 36h0M4 29h0",
    );
  });
});

describe("every drawing", () => {
  const drawings = [
    ["bars", barChartExamples.kinds],
    ["groups", barChartExamples.groups],
    ["lines", lineChartExamples.gaps],
    ["stacked bars", stackedBarExamples.six],
    ["a map", regionMapExamples.default],
    ["a pictogram", pictogramExamples.default],
  ] as const;

  it.each(drawings)(
    "is the same where one reads from right to left: %s",
    async (_, example) => {
      const places = (root: ShadowRoot) => {
        const left = root.querySelector(".plot")?.getBoundingClientRect().left;
        return [...root.querySelectorAll("text")].map((text) =>
          Math.round(text.getBoundingClientRect().left - (left ?? NaN)),
        );
      };
      const before = places(await show(example));
      document.documentElement.dir = "rtl";
      expect(places(await show(example))).toEqual(before);
    },
  );

  it.each(drawings)(
    "keeps every line and text in forced colours: %s",
    async (_, example) => {
      await cdp().send("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: "active" }],
      });
      const root = await show(example);
      const ground = getComputedStyle(document.body).backgroundColor;
      const shapes = root.querySelectorAll(
        ".plot text, .plot path, .plot rect",
      );
      expect(shapes.length).toBeGreaterThan(1);
      for (const shape of shapes) {
        const { fill, stroke } = getComputedStyle(shape);
        const seen = [fill, stroke].filter((one) => one !== "none");
        if (!shape.matches(".hollow,.borders"))
          expect(seen.some((one) => one !== ground)).toBe(true);
      }
    },
  );

  it.each(drawings)("moves nothing: %s", async (_, example) => {
    const root = await show(example);
    control(root).focus();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).not.toBeNull();
    });
    expect(document.getAnimations()).toEqual([]);
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
