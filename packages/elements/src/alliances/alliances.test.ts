import { describe, expect, it } from "vitest";
import { allianceMap, byKind, byScope } from "./alliances.view.ts";

const row = (
  kind: string,
  codes: string | undefined,
  ...places: readonly string[]
) => ({
  plain: "",
  fields: [
    { entries: [{ text: "x" }] },
    { entries: [{ text: kind }] },
    { entries: [] },
    { entries: places.map((text) => ({ text })), value: codes },
  ],
});

const rows = [
  row("Proyecto", "HN NI", "Honduras", "Nicaragua"),
  row("Proyecto", "NI", "Nicaragua"),
  row("Programa", undefined, "Toda la región"),
];

describe("alliances", () => {
  it("are counted by kind, most first", () => {
    expect(byKind(rows)).toEqual([
      { name: "Proyecto", count: 2 },
      { name: "Programa", count: 1 },
    ]);
  });

  it("count in each country that they hold in", () => {
    expect(byScope(rows)).toEqual([
      { name: "Nicaragua", code: "NI", count: 2 },
      { name: "Honduras", code: "HN", count: 1 },
      { name: "Toda la región", code: undefined, count: 1 },
    ]);
  });

  it("are on the map where they are a country's own", () => {
    const [, , ...marks] = allianceMap(byScope(rows));
    expect(marks.filter(([name]) => name === "circle")).toHaveLength(2);
    const numbers = marks.flatMap((mark) =>
      mark[0] === "text" ? [mark[2]] : [],
    );
    expect(numbers.sort()).toEqual(["1", "2"]);
  });
});
