import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readEmblem, readThemes } from "../build/theme-file.ts";
import { LEAST_SIZE } from "./construction.ts";
import { CLEAR_SPACE, nameForm } from "./draw.ts";
import { INKS, inkOf } from "./ink.ts";
import { breadthOf, innerOf } from "./kernel.ts";
import { balanced, drawLockup } from "./lockup.ts";
import { KERNELS, kernels, MARK_SIZE, REGULAR, SMALL, STEP } from "./mark.ts";

const bodies = await readThemes();
const folder = new URL("../dist/logo/", import.meta.url);
const files = (await readdir(folder)).sort();
const read = (name: string) => readFile(new URL(name, folder));

/** The points of a kernel's path: tip, side, crown, and the same on the other side. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[ALZ])/g)].map(([, x, y]) => [
    Number(x) - MARK_SIZE / 2,
    Number(y) - MARK_SIZE / 2,
  ]);

/** Where a kernel points: degrees clockwise from straight up. */
const directionOf = (path: string) => {
  const points = pointsOf(path);
  const sum = (axis: 0 | 1) =>
    points.reduce((all, point) => all + (point[axis] ?? 0), 0);
  return ((Math.atan2(sum(0), -sum(1)) * 180) / Math.PI + 360) % 360;
};

describe("the mark", () => {
  const all = kernels();

  it("has a kernel for each of the nine countries", () => {
    expect(all).toHaveLength(KERNELS);
    expect(KERNELS).toBe(9);
  });

  it("is open up and to the right, and the kernel above the way out is the light one", () => {
    const directions = all
      .map(({ path }) => directionOf(path))
      .sort((a, b) => a - b);
    const gaps = directions.map((one, index) => {
      const next = directions[index + 1] ?? (directions[0] ?? 0) + 360;
      return { from: one, width: next - one };
    });
    const [widest] = gaps.sort((a, b) => b.width - a.width);
    expect(widest?.width).toBeCloseTo((360 / 11) * 3, 0);
    const middle = ((widest?.from ?? 0) + (widest?.width ?? 0) / 2) % 360;
    expect(middle).toBeCloseTo(45, 0);
    const light = all.filter(({ isLight }) => isLight);
    expect(light).toHaveLength(1);
    // The one before the gap, clockwise: above it.
    expect(directionOf(light[0]?.path ?? "")).toBeCloseTo(
      widest?.from ?? NaN,
      0,
    );
  });

  it.each([
    ["usual", REGULAR],
    ["small", SMALL],
  ])("has kernels that taper, one like the other: the %s shape", (_, shape) => {
    const turned = kernels(shape).map(({ path }) => {
      const points = pointsOf(path).map(([x = 0, y = 0]) => [x, y] as const);
      expect(points).toHaveLength(6);
      const width = (a: number, b: number) =>
        Math.hypot(
          (points[a]?.[0] ?? NaN) - (points[b]?.[0] ?? NaN),
          (points[a]?.[1] ?? NaN) - (points[b]?.[1] ?? NaN),
        );
      // Across the sides' outer ends, and across the tip.
      expect(width(2, 5)).toBeGreaterThan(1.8 * width(0, 1));
      return Math.hypot(...(points[3] ?? [NaN]));
    });
    expect(Math.max(...turned) - Math.min(...turned)).toBeLessThan(0.02);
    expect(shape.outer).toBeLessThanOrEqual(MARK_SIZE / 2);
    expect(innerOf(shape, STEP)).toBeGreaterThan(15);
  });

  it("has gaps as wide inside as outside", () => {
    const [first, second] = kernels().map(({ path }) => pointsOf(path));
    // From the right side of a kernel to the left side of the next.
    const at = (kernel: typeof first, index: number) => {
      const [x = NaN, y = NaN] = kernel?.[index] ?? [];
      return [x, y] as const;
    };
    const distance = (a: readonly [number, number], b: typeof a) =>
      Math.hypot(a[0] - b[0], a[1] - b[1]);
    const inside = distance(at(first, 1), at(second, 0));
    const outside = distance(at(first, 2), at(second, 5));
    expect(inside).toBeCloseTo(REGULAR.gap, 1);
    expect(outside).toBeCloseTo(REGULAR.gap, 1);
  });

  it("keeps one kernel's breadth free around it", () => {
    expect(CLEAR_SPACE).toBe(breadthOf(REGULAR, STEP));
    expect(CLEAR_SPACE).toBeGreaterThan(20);
  });

  it("is no smaller beside the name than it may be alone", async () => {
    const { width } = await nameForm({ ring: "#000000", text: "#000000" });
    const mm = (LEAST_SIZE.name.mm / width) * MARK_SIZE;
    expect(mm).toBeGreaterThanOrEqual(LEAST_SIZE.mark.mm - 0.05);
  });
});

describe("the inks", () => {
  it("show the light kernel by outline where there is one colour only", () => {
    const palette = {
      jade: "#111111",
      maiz: "#222222",
      ink: "#333333",
      white: "#ffffff",
    };
    expect(
      INKS.map((name) => inkOf(name, palette).light !== undefined),
    ).toEqual([true, false, true]);
  });
});

describe("the outlined kernel", () => {
  it("is as large as the others", () => {
    const far = (outline: number) => {
      const light = kernels(REGULAR, outline).find(({ isLight }) => isLight);
      return Math.max(
        ...pointsOf(light?.path ?? "").map(([x = 0, y = 0]) =>
          Math.hypot(x, y),
        ),
      );
    };
    // The line's outer half reaches the edge that the others have.
    expect(far(3) + 1.5).toBeCloseTo(far(0), 0);
  });
});

describe("the drawings", () => {
  const drawings = files.filter((name) => name.endsWith(".svg"));

  it("are all there, in every form", () => {
    for (const name of ["mark", "name", "full-name-es-419", "full-name-en"])
      for (const end of ["", "-mono", "-negative"])
        for (const type of ["svg", "png"])
          expect(files).toContain(`${name}${end}.${type}`);
    for (const name of ["construction", "clear-space", "least-size"])
      expect(files).toContain(`${name}.svg`);
    for (const theme of "bz cr do gt hn mx ni pa sv".split(" "))
      for (const language of ["es-419", "en"])
        for (const type of ["svg", "png"])
          expect(files).toContain(`lockup-${theme}-${language}.${type}`);
  });

  it.each(drawings)(
    "%s stands still, needs no font and asks for nothing",
    async (name) => {
      const text = (await read(name)).toString();
      expect(text).toMatch(/^<svg [^>]*role="img"><title>[^<]+<\/title>/);
      expect(text).not.toMatch(
        /<(text|image|script|style|animate|set|use|foreignObject)\b/,
      );
      expect(
        text.replace('xmlns="http://www.w3.org/2000/svg"', ""),
      ).not.toMatch(/https?:|url\(|href/);
      expect(text).not.toMatch(/NaN|undefined/);
    },
  );

  it.each([
    ["favicon-32.png", 32, 32],
    ["icon-180.png", 180, 180],
    ["maskable-512.png", 512, 512],
    ["social-card.png", 1200, 630],
  ])("%s has %i × %i pixels", async (name, width, height) => {
    const data = await read(name);
    expect(data.toString("latin1", 1, 4)).toBe("PNG");
    expect([data.readUInt32BE(16), data.readUInt32BE(20)]).toEqual([
      width,
      height,
    ]);
  });
});

describe("a body's own emblem", () => {
  const ink = { ring: "#111111", text: "#111111" };
  const emblem =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9cm" height="3cm" viewBox="0 0 30 20"><path d="M0 0h30v20z"/></svg>';
  const widthOf = (drawing: string) =>
    Number(/viewBox="0 0 ([\d.]+)/.exec(drawing)?.[1]);

  it("stands between the rule and the name, in its own proportions", async () => {
    const without = await drawLockup(ink, "Comisión", "#222222");
    const withIt = await drawLockup(ink, "Comisión", "#222222", emblem);
    const size = /<svg x="[\d.]+" y="10" width="120" height="80"/;
    expect(withIt).toMatch(size);
    expect(without).not.toMatch(size);
    expect(withIt).not.toMatch(/9cm|<\?xml/);
    expect(widthOf(withIt)).toBeGreaterThan(widthOf(without) + 120);
  });

  it("is refused where its proportions are not known", async () => {
    const broken = emblem.replace(/ viewBox="[^"]*"/, "");
    await expect(drawLockup(ink, "x", "#222222", broken)).rejects.toThrow(
      "viewBox",
    );
  });

  it("is refused if there is no such file", async () => {
    await expect(readEmblem("gt", "none.svg")).rejects.toThrow("none.svg");
  });
});

describe("a long name", () => {
  it("is broken into lines of about the same length, and no word is lost", () => {
    const name =
      "Comisión Interinstitucional de Combate a la Trata de Personas y el Tráfico Ilícito de Migrantes";
    const lines = balanced(name, 34);
    expect(lines.join(" ")).toBe(name);
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line.length).toBeLessThan(40);
    expect(balanced("CORETT", 34)).toEqual(["CORETT"]);
  });

  it("is never broken after a short word", () => {
    for (const { body } of bodies)
      for (const name of Object.values(body))
        for (const line of balanced(name, 36).slice(0, -1))
          expect(line, name).toMatch(/\S{4,}$/);
  });
});
