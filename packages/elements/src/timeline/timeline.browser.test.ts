import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../define.ts";
import { nodeOf } from "../marks/marks.ts";
import { timelineExamples } from "./timeline.examples.ts";
import type { CorettTimeline } from "./timeline.ts";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("dir");
});

async function show(
  width: number,
  mark = timelineExamples.default.words("es-419"),
): Promise<CorettTimeline> {
  document.documentElement.lang = "es";
  document.body.replaceChildren(nodeOf(mark));
  const element = document.querySelector<CorettTimeline>("corett-timeline");
  if (!element) throw new Error("no timeline");
  element.style.width = `${width}px`;
  await element.updateComplete;
  return element;
}

const visible = ({ renderRoot }: CorettTimeline, selector: string) =>
  [...renderRoot.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility(),
  );

describe("a schedule", () => {
  it("is bars on a scale of years, each with its dates in words", async () => {
    const element = await show(900);
    expect(visible(element, ".track")).toHaveLength(4);
    expect(
      visible(element, ".axis span").map((one) => one.textContent),
    ).toEqual(Array.from({ length: 9 }, (_, year) => `${2019 + year}`));
    expect(
      element.renderRoot.querySelector("tbody td:nth-child(3)")?.textContent,
    ).toContain("septiembre de 2019 – diciembre de 2019");
  });

  it("puts a bar below the year that it is in", async () => {
    const element = await show(900);
    const bar = element.renderRoot
      .querySelectorAll(".track rect")[1]
      ?.getBoundingClientRect();
    const year = visible(element, ".axis span")[6]?.getBoundingClientRect();
    expect(bar?.left).toBeCloseTo(year?.left ?? 0, -1);
    expect(bar?.right).toBeCloseTo(year?.right ?? 0, -1);
  });

  it("runs from right to left where the page does", async () => {
    document.documentElement.dir = "rtl";
    const element = await show(900);
    const bar = element.renderRoot
      .querySelectorAll(".track rect")[1]
      ?.getBoundingClientRect();
    const year = visible(element, ".axis span")[6]?.getBoundingClientRect();
    expect(bar?.left).toBeCloseTo(year?.left ?? 0, -1);
  });

  it("tells kinds apart by pattern and by words", async () => {
    const element = await show(900);
    const forms = [...element.renderRoot.querySelectorAll(".swatch rect")].map(
      (one) => one.getAttribute("class"),
    );
    expect(forms).toEqual(["striped", "full", "open", "open"]);
    expect(element.renderRoot.querySelector("tbody td")?.textContent).toContain(
      "Producción",
    );
  });

  it("names a line once, and reads it aloud in every row", async () => {
    const element = await show(900);
    const headers = [
      ...element.renderRoot.querySelectorAll<HTMLElement>("tbody th"),
    ];
    expect(headers.map((one) => one.textContent)).toEqual([
      "Una línea",
      "Una línea",
      "Una línea",
      "Otra línea",
    ]);
    const widths = headers.map(
      (one) => one.firstElementChild?.getBoundingClientRect().width ?? 0,
    );
    expect(widths.map((width) => width > 1)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("says what contradicts itself beside it", async () => {
    const element = await show(900);
    expect(
      element.renderRoot.querySelectorAll("tbody tr")[1]?.textContent,
    ).toContain("≠ empieza años después de");
  });

  it("can be a list, and is one where there is no room", async () => {
    const wide = await show(900);
    const [, list] =
      wide.renderRoot.querySelectorAll<HTMLElement>(".modes button");
    if (!list) throw new Error("no button");
    await userEvent.click(list);
    await wide.updateComplete;
    expect(list.getAttribute("aria-pressed")).toBe("true");
    expect(visible(wide, ".track")).toHaveLength(0);
    const narrow = await show(300);
    expect(visible(narrow, ".track, .axis, .modes")).toHaveLength(0);
    expect(narrow.scrollWidth).toBeLessThanOrEqual(narrow.clientWidth + 8);
  });

  it("is a list without dates", async () => {
    const element = await show(900, timelineExamples.undated.words("es-419"));
    expect(visible(element, "tbody tr")).toHaveLength(1);
    expect(element.renderRoot.querySelectorAll(".track")).toHaveLength(0);
  });
});
