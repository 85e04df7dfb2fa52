import { describe, expect, it } from "vitest";
import { conflictTexts } from "./conflict-texts.ts";
import type { TimeFrame } from "./time-frame.ts";

const frame = (
  kind: TimeFrame["kind"],
  from: string,
  to: string,
): TimeFrame => ({
  kind,
  from,
  to,
});

const said = (frames: readonly TimeFrame[]) =>
  frames.map((_, at) =>
    conflictTexts(frames, at).map((text) => text["es-419"]),
  );

describe("what a time frame does not agree with", () => {
  it("is said once, at the one that is measured", () => {
    expect(
      said([
        frame("production", "2019-09", "2019-12"),
        frame("implementation", "2025", "2025"),
      ]),
    ).toEqual([[], ["≠ empieza años después de: Producción, 2019"]]);
    expect(
      said([
        frame("implementation", "2021", "2030"),
        frame("validity", "2019", "2027"),
      ]),
    ).toEqual([["≠ se sale de: Vigencia, 2019–2027"], []]);
  });

  it("is nothing where all agree", () => {
    expect(
      said([
        frame("validity", "2019", "2027"),
        frame("implementation", "2021", "2022"),
      ]),
    ).toEqual([[], []]);
  });

  it("is said in both languages", () => {
    const frames = [
      frame("validity", "2019", "2020"),
      frame("validity", "2025", "2026"),
    ];
    expect(conflictTexts(frames, 1)).toEqual([
      {
        "es-419": "≠ no coincide con: Vigencia, 2019–2020",
        en: "≠ does not meet: Validity, 2019–2020",
      },
    ]);
  });
});
