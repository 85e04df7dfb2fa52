import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as content from "@corett/content";
import {
  CONTENT_KINDS,
  COUNTRIES,
  figureAt,
  hotlineState,
  jsonSchemaOf,
  type PublishedInfographic,
  textsIn,
} from "@corett/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";

const DATA = fileURLToPath(new URL("../data/", import.meta.url));

const { dataSets, published, ...rest } = content;
const texts = [...textsIn({ dataSets, ...rest })];

describe("the JSON Schemas accept the files that the model accepts", () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);

  const kinds = readdirSync(DATA);
  const schemas = CONTENT_KINDS.map((kind) => ({
    kind,
    validate: ajv.compile(jsonSchemaOf(kind)),
  }));
  const filesOf = (kind: string) =>
    kinds.includes(kind)
      ? readdirSync(`${DATA}${kind}`).map((name) => {
          const text = readFileSync(`${DATA}${kind}/${name}`, "utf8");
          return { name, value: JSON.parse(text) as Record<string, unknown> };
        })
      : [];

  it.each(schemas)("$kind", ({ kind, validate }) => {
    const files = filesOf(kind);
    if (kind !== "translations") expect(files.length).toBeGreaterThan(0);
    for (const { name, value } of files) {
      validate(value);
      expect(validate.errors ?? [], name).toEqual([]);
      // And nothing else: a field too many, a field too few.
      expect(validate({ ...value, campo: 1 }), name).toBe(false);
      expect(validate({ ...value, id: undefined }), name).toBe(false);
    }
  });

  it("and each file names the schema of its kind", () => {
    for (const kind of CONTENT_KINDS)
      for (const { name, value } of filesOf(kind)) {
        const address = new URL(
          String(value["$schema"]),
          `file://${DATA}${kind}/`,
        );
        const schema = JSON.parse(readFileSync(address, "utf8")) as unknown;
        expect(schema, name).toEqual(jsonSchemaOf(kind));
      }
  });
});

describe("the content", () => {
  it("is all marked as provisional: CORETT has approved nothing yet", () => {
    const records = [dataSets, ...Object.values(rest)].flat();
    const statuses = JSON.stringify([...records, ...published]).match(
      /"status":"(\w+)"/g,
    );
    expect(statuses?.length).toBeGreaterThan(100);
    expect(new Set(statuses)).toEqual(
      new Set([
        '"status":"draft"',
        '"status":"provisional"',
        '"status":"normal"',
      ]),
    );
  });

  it("has every sentence in both languages, and translated", () => {
    const sentences = texts.filter(({ text }) => text.en.split(" ").length > 4);
    expect(sentences.length).toBeGreaterThan(200);
    for (const { at, text } of sentences)
      expect(text.en, at.join(".")).not.toBe(text["es-419"]);
  });

  it("shows no hotline on any day", () => {
    expect(content.hotlines.length).toBeGreaterThan(0);
    for (const line of content.hotlines)
      for (const day of [
        "2020-01-01",
        "2026-11-24",
        "2027-06-01",
        "2040-01-01",
      ])
        expect(hotlineState(line, day)).toBe("sample");
  });

  it("marks what was made up, in its id too", () => {
    const made = Object.values(rest)
      .flat()
      .filter((one) => "sample" in one && one.sample);
    expect(made.length).toBeGreaterThan(15);
    for (const { id } of made) expect(id).toMatch(/^sample-/);
  });
});

describe("the infographic of detected victims", () => {
  const shown = published.find(
    (one): one is PublishedInfographic => one.format === "corett/infographic@1",
  );
  const cube = dataSets.find(({ id }) => id === "detected-victims-by-country");
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
    expect(rows.map(({ cells: [cell] }) => cell?.figure)).toEqual(
      COUNTRIES.map((country) => at(country, "2022")),
    );
    expect(rows).toHaveLength(9);
  });

  it("shows as its large number the sum of what it shows below", () => {
    const sum = block("bars").rows.reduce((all, { cells: [cell] }) => {
      const { figure } = cell ?? {};
      return figure?.kind === "number" ? all + figure.value : all;
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
    const used = ["detected-victims-by-country", "detected-women-girls"];
    const all = dataSets
      .filter(({ id }) => used.includes(id))
      .flatMap(({ caveats }) => caveats.map(({ en }) => en));
    expect(shown.caveats.map(({ en }) => en).sort()).toEqual(
      [...new Set(all)].sort(),
    );
    for (const kind of ["bars", "lines", "pictogram"])
      expect(block(kind).citation.en).toMatch(/UNODC.*released April 14, 2025/);
  });
});

describe("the data sets", () => {
  it("keep what was not published, fewer than five, suppressed and numbers apart", () => {
    const kinds = new Set(
      dataSets.flatMap(({ observations }) =>
        observations.map(({ figure }) => figure.kind),
      ),
    );
    expect([...kinds].sort()).toEqual([
      "below",
      "missing",
      "number",
      "suppressed",
    ]);
  });
});
