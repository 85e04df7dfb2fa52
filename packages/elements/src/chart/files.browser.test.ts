import { afterEach, describe, expect, it, vi } from "vitest";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import { show } from "./stage.sample.ts";

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

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
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
