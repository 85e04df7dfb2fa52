import * as content from "@corett/content";
import {
  COUNTRIES,
  figureAt,
  type LocalizedText,
  type PublishedInfographic,
} from "@corett/model";
import { describe, expect, it } from "vitest";
import { DISCOURAGED } from "./discouraged-words.ts";

/** Every text in several languages that a value holds, with its place. */
function* textsIn(
  value: unknown,
  place: string,
): Generator<[string, LocalizedText]> {
  if (typeof value !== "object" || value === null) return;
  if ("es-419" in value)
    yield [place, value as LocalizedText]; // the content build has checked it
  else
    for (const [key, child] of Object.entries(value))
      yield* textsIn(child, `${place}.${key}`);
}

const texts = [...textsIn({ ...content }, "")];

const {
  audiences,
  dataSets,
  factSheets,
  infographics,
  keyMessages,
  published,
} = content;

describe("the content", () => {
  it("has three key messages for each of the four audiences that have them", () => {
    const count = new Map<string, number>();
    for (const { audience } of keyMessages)
      count.set(audience, (count.get(audience) ?? 0) + 1);
    expect([...count.values()]).toEqual([3, 3, 3, 3]);
    expect(audiences).toHaveLength(5);
  });

  it("is all marked as provisional: CORETT has approved nothing yet", () => {
    for (const { id, status } of [
      ...content.analysis,
      ...audiences,
      ...dataSets,
      ...factSheets,
      ...infographics,
      ...keyMessages,
      ...content.lessons,
      ...content.lines,
      ...content.objectives,
      ...content.provisions,
      ...published,
    ])
      expect(status, id).toBe("provisional");
  });

  it("says where in the strategy each text comes from", () => {
    for (const { id, strategy } of [...keyMessages, ...factSheets])
      expect(strategy.heading, id).toMatch(/\S/);
  });

  it("has every sentence in both languages, and translated", () => {
    const sentences = texts.filter(([, text]) => text.en.split(" ").length > 4);
    expect(sentences.length).toBeGreaterThan(100);
    for (const [place, text] of sentences)
      expect(text.en, place).not.toBe(text["es-419"]);
  });

  it("uses no discouraged wording", () => {
    for (const [place, text] of texts) {
      for (const { pattern, instead } of DISCOURAGED.es)
        expect(text["es-419"], `${place}: ${instead}`).not.toMatch(pattern);
      for (const { pattern, instead } of DISCOURAGED.en)
        expect(text.en, `${place}: ${instead}`).not.toMatch(pattern);
    }
  });

  it("ships no telephone number", () => {
    for (const [place, text] of texts)
      for (const words of Object.values(text))
        expect(words, place).not.toMatch(
          /\btel\b|\+\d{2,}|(?<!\d)\d{3,4}[- ]\d{4}(?!\d)(?<!(?:19|20)\d\d-20\d\d)/i,
        );
  });
});

describe("the infographic of detected victims", () => {
  const shown = published.find(
    (one): one is PublishedInfographic => one.format === "corett/infographic@1",
  );
  const cube = dataSets.find(({ id }) => id === "detected-victims");
  if (!shown || !cube) throw new Error("the content has no infographic");
  const block = (kind: string) => {
    const found = shown.blocks.find((one) => one.kind === kind);
    if (!found || !("table" in found)) throw new Error(`no ${kind}`);
    return found.table;
  };
  const at = (country: string, year: string) =>
    figureAt(cube, { country, year });

  it("shows for each of the nine countries what the data set says", () => {
    const { rows } = block("bars");
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      COUNTRIES.map((country) => at(country, "2022")),
    );
    expect(rows).toHaveLength(9);
  });

  it("shows as its large number the sum of what it shows below", () => {
    const sum = block("bars").rows.reduce((all, { cells: [cell] }) => {
      return cell?.kind === "number" ? all + cell.value : all;
    }, 0);
    const [number] = shown.blocks.filter(({ kind }) => kind === "number");
    expect(number).toMatchObject({ figure: { kind: "number", value: sum } });
    expect(sum).toBe(709); // by hand from UNODC's release of 2025-04-14
  });

  it("shows ten years in its lines", () => {
    expect(block("lines").rows.map(({ label }) => label.en)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(2013 + index)),
    );
  });

  it("carries the caveats of all its data sets, and the citation", () => {
    const all = dataSets.flatMap(({ caveats }) => caveats.map(({ en }) => en));
    expect(shown.caveats.map(({ en }) => en).sort()).toEqual(
      [...new Set(all)].sort(),
    );
    for (const kind of ["bars", "lines", "pictogram"])
      expect(block(kind).citation.en).toMatch(/UNODC.*released April 14, 2025/);
  });
});

describe("the data sets", () => {
  it("publish sex for the region only", () => {
    for (const { id, dimensions } of dataSets) {
      const names = dimensions.map((one) => one.id);
      const split = names.some((name) => /sex|group|age/.test(name));
      expect(split && names.includes("country"), id).toBe(false);
    }
  });

  it("give no hidden cell away by a total of the same year", () => {
    const victims = dataSets.find(({ id }) => id === "detected-victims");
    const women = dataSets.find(({ id }) => id === "detected-women-girls");
    expect(women?.observations.length).toBeGreaterThan(0);
    for (const { at, figure } of women?.observations ?? []) {
      const year = at[1] ?? "";
      const kinds = victims
        ? COUNTRIES.map((country) => figureAt(victims, { country, year }).kind)
        : [];
      if (figure.kind === "number") expect(kinds).not.toContain("below");
    }
  });

  it("keep nothing published apart from fewer than five, and both from zero", () => {
    const kinds = new Set(
      dataSets.flatMap(({ observations }) =>
        observations.map(({ figure }) => figure.kind),
      ),
    );
    expect([...kinds].sort()).toEqual(["below", "missing", "number"]);
  });
});
