import { describe, expect, it } from "vitest";
import type { Infographic, InfographicBlock } from "./infographic.ts";
import { parseContent } from "./parse.ts";
import type { Library } from "./library.ts";
import { publishInfographic } from "./publish-infographic.ts";
import { publishedDocument } from "./published.ts";
import { type Cell, cube, number, text } from "./cube.sample.ts";

const source = {
  id: "nobody",
  publisher: text("Nobody"),
  title: text("Invented figures"),
  released: "2026-01-02",
  terms: text("None"),
};

const library = (cells: readonly Cell[]): Library => ({
  audiences: new Map(),
  sources: new Map([["nobody", source]]),
  dataSets: new Map([["sample", cube(cells)]]),
});

const infographic = (...blocks: InfographicBlock[]): Infographic => ({
  id: "sample",
  title: text("Sample"),
  lead: text("Lead"),
  blocks,
  updated: "2026-11-24",
  status: "draft",
  strategy: { heading: "Presentación" },
});

const big: InfographicBlock = {
  kind: "number",
  id: "big",
  dataSet: "sample",
  over: "country",
  where: { year: "2022" },
  label: text("{counted} of {of}, without {missing}"),
};

const share = (part: string, whole: string): InfographicBlock => ({
  kind: "pictogram",
  id: "share",
  title: text("Share"),
  part: {
    dataSet: "sample",
    where: { country: part, year: "2022" },
    label: text("Part"),
  },
  whole: {
    dataSet: "sample",
    where: { country: whole, year: "2022" },
    label: text("Whole"),
  },
  of: 10,
  text: text("{part} of {whole}: {filled} of {of}"),
});

const CELLS: readonly Cell[] = [
  ["GT", "2021", number(9)],
  ["GT", "2022", number(1500)],
  ["HN", "2022", number(700)],
];

describe("a published infographic", () => {
  it("has its figures, its words and its source in itself", () => {
    const published = publishInfographic(
      infographic(
        big,
        {
          kind: "bars",
          id: "bars",
          title: text("Bars"),
          dataSet: "sample",
          by: "country",
          where: { year: "2022" },
        },
        share("HN", "GT"),
      ),
      library(CELLS),
    );
    const [first, bars, row] = published.blocks;
    expect(first).toEqual({
      kind: "number",
      id: "big",
      figure: number(2200),
      label: {
        "es-419": "2 of 3, without SV (es) (es)",
        en: "2 of 3, without SV",
      },
    });
    expect(
      bars?.kind === "bars" &&
        bars.table.rows.map(({ cells: [cell] }) => cell?.figure),
    ).toEqual([
      number(1500),
      number(700),
      { kind: "missing" },
      { kind: "missing" },
    ]);
    expect(row?.kind === "pictogram" && row.text.en).toBe(
      "700 of 1,500: 5 of 10",
    );
    expect(published.caveats).toEqual([text("Invented")]);
  });

  it("is a document of the format that it names", () => {
    const published = publishInfographic(infographic(big), library(CELLS));
    const file: unknown = JSON.parse(JSON.stringify(published));
    expect(parseContent(publishedDocument, file, "x.json")).toEqual({
      ok: true,
      value: published,
    });
  });

  it("shows no sum where one part is hidden", () => {
    const cells: readonly Cell[] = [
      ...CELLS,
      ["SV", "2022", { kind: "below", limit: 5 }],
    ];
    const bare = { ...big, label: text("{counted} of {of}") };
    const { blocks } = publishInfographic(infographic(bare), library(cells));
    expect(blocks[0]).toMatchObject({ figure: { kind: "suppressed" } });
  });

  it.each<readonly [string, InfographicBlock]>([
    ["a data set that does not exist", { ...big, dataSet: "other" }],
    ["a code that does not exist", { ...big, where: { year: "1999" } }],
    ["a placeholder without a value", { ...big, label: text("{total}") }],
    [
      "names of what is missing, if nothing is",
      { ...big, over: "year", where: { country: "GT" } },
    ],
    ["a share of what is missing", share("HN", "SV")],
    ["more than the whole", share("GT", "HN")],
  ])("cannot be made of %s", (_, block) => {
    expect(() =>
      publishInfographic(infographic(block), library(CELLS)),
    ).toThrow(RangeError);
  });
});
