import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { steps } from "./manual-steps.ts";
import { wcag } from "./wcag-rows.ts";

const root = new URL("../../../", import.meta.url);

/** Criteria of levels A and AA in WCAG 2.2, of which 4.1.1 is no more. */
const A_AND_AA = 55;
const AAA = ["1.4.6", "2.4.13", "2.5.5", "3.1.5"];

describe("the matrix of WCAG 2.2", () => {
  it("has every criterion once", () => {
    expect(wcag.filter(({ level }) => level !== "AAA")).toHaveLength(A_AND_AA);
    expect(
      wcag.filter(({ level }) => level === "AAA").map(({ id }) => id),
    ).toEqual(AAA);
    expect(new Set(wcag.map(({ id }) => id)).size).toBe(wcag.length);
  });

  it.each(wcag)("says how $id is kept, in both languages", async (one) => {
    expect(one.kept.length).toBeGreaterThan(0);
    for (const text of [one.name.es, one.name.en]) expect(text).toMatch(/\S/);
    for (const kept of one.kept) {
      if (kept.how === "test") {
        expect(kept.files.length).toBeGreaterThan(0);
        for (const file of kept.files) {
          const text = await readFile(new URL(file, root), "utf8");
          const named = /WCAG ([\d., \n*]+)/.exec(text)?.[1] ?? "";
          expect(named.match(/\d+\.\d+\.\d+/g), file).toContain(one.id);
          expect(text).toMatch(/\bexpect\(/);
        }
        continue;
      }
      for (const text of [kept.note.es, kept.note.en])
        expect(text).toMatch(/\w{3}/);
      if (kept.how === "manual")
        expect(steps.map(({ id }) => id)).toContain(kept.step);
    }
  });
});

describe("the manual script", () => {
  it.each(steps)("$id says what to do and what must be heard", (step) => {
    for (const words of [step.title, step.on, step.action, step.expected]) {
      expect(words.es).toMatch(/\w{3}/);
      expect(words.en).toMatch(/\w{3}/);
      expect(words.es).not.toBe(words.en);
    }
  });
});
