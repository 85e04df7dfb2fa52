import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { balanced } from "./draw.ts";
import { INKS, inkOf } from "./ink.ts";
import { KERNELS, kernels, MARK_SIZE } from "./mark.ts";

const folder = new URL("../dist/logo/", import.meta.url);
const files = (await readdir(folder)).sort();
const read = (name: string) => readFile(new URL(name, folder));

/** The points of a kernel's path, its control points included. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
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

  it("has kernels that taper towards the centre and stay within the square", () => {
    for (const { path } of all) {
      const points = pointsOf(path);
      const distance = points.map(([x = 0, y = 0]) => Math.hypot(x, y));
      expect(Math.max(...distance)).toBeLessThanOrEqual(MARK_SIZE / 2);
      // The corners: the first two are the inner ones' controls, the next the outer.
      const corners = [...path.matchAll(/Q(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)],
      );
      const width = (a: number, b: number) =>
        Math.hypot(
          (corners[a]?.[0] ?? 0) - (corners[b]?.[0] ?? 0),
          (corners[a]?.[1] ?? 0) - (corners[b]?.[1] ?? 0),
        );
      expect(width(1, 2)).toBeGreaterThan(2 * width(0, 3));
    }
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

describe("the drawings", () => {
  const drawings = files.filter((name) => name.endsWith(".svg"));

  it("are all there, in every form", () => {
    for (const name of ["mark", "name", "full-name-es-419", "full-name-en"])
      for (const end of ["", "-mono", "-negative"])
        for (const type of ["svg", "png"])
          expect(files).toContain(`${name}${end}.${type}`);
    for (const theme of "bz cr do gt hn mx ni pa sv".split(" "))
      for (const language of ["es-419", "en"])
        expect(files).toContain(`lockup-${theme}-${language}.svg`);
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
});
