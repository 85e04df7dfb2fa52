import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { audience } from "./audience.ts";
import { dataSet } from "./data-set.ts";
import { factSheet } from "./fact-sheet.ts";
import { infographic } from "./infographic.ts";
import { keyMessage } from "./key-message.ts";
import { localizedText } from "./localized-text.ts";
import { describeProblems, parseContent } from "./parse.ts";
import { channel, product } from "./product.ts";
import { publishedDocument } from "./published.ts";
import { source } from "./source.ts";
import {
  analysisItem,
  lesson,
  objective,
  provision,
  strategicLine,
} from "./strategy.ts";

const SCHEMAS: readonly (readonly [string, z.ZodType])[] = [
  ["an analysis item", analysisItem],
  ["an audience", audience],
  ["a channel", channel],
  ["a data set", dataSet],
  ["a fact sheet", factSheet],
  ["an infographic", infographic],
  ["a key message", keyMessage],
  ["a lesson", lesson],
  ["a product", product],
  ["a provision", provision],
  ["a published document", publishedDocument],
  ["a source", source],
  ["a strategic line", strategicLine],
  ["an objective", objective],
];

const problemsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = parseContent(schema, value, "sample.json");
  return parsed.ok ? [] : parsed.problems;
};

const goodSource = {
  id: "unodc",
  publisher: { "es-419": "UNODC (es)", en: "UNODC" },
  title: { "es-419": "Trata de personas", en: "Trafficking in persons" },
  released: "2025-04-14",
  address: "https://dataunodc.un.org/",
  terms: { "es-419": "Citar la fuente", en: "Cite the source" },
};

describe.each(SCHEMAS)("%s", (_, schema) => {
  it("is checked without throwing, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseContent(schema, value, "sample.json");
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { file, es, en } of parsed.problems) {
          expect(file).toBe("sample.json");
          expect(es).toMatch(/\S/);
          expect(en).toMatch(/\S/);
          expect(es + en).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });
});

describe("a problem", () => {
  it("says where it is, what is there and what is expected", () => {
    const value = { ...goodSource, released: "14/4/2025" };
    expect(problemsOf(source, value)).toEqual([
      {
        file: "sample.json",
        path: "released",
        code: "invalid_format",
        value: '"14/4/2025"',
        es: expect.stringContaining("una fecha AAAA-MM-DD") as string,
        en: expect.stringContaining("a date YYYY-MM-DD") as string,
      },
    ]);
  });

  it("does not hide another: all are told at once", () => {
    const value = { ...goodSource, id: "No!", title: "x", extra: 1 };
    expect(
      problemsOf(source, value)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["", "id", "title"]);
  });

  it("names a place inside lists", () => {
    const problems = problemsOf(keyMessage, { products: ["ok", "No!"] });
    expect(problems.map(({ path }) => path)).toContain("products[1]");
  });

  it("is told in both languages to a terminal", () => {
    const value = { ...goodSource, released: undefined };
    expect(describeProblems(problemsOf(source, value))).toBe(
      "sample.json › released\n" +
        "  es: falta; se espera un texto\n" +
        "  en: is missing; a text is expected",
    );
  });

  it("shows a long value only as far as one needs to find it", () => {
    const [problem] = problemsOf(source, {
      ...goodSource,
      id: "!".repeat(5000),
    });
    expect(problem?.value?.length).toBeLessThan(100);
  });
});

describe("a source", () => {
  it("is complete only with its release date and its terms", () => {
    expect(problemsOf(source, goodSource)).toEqual([]);
    for (const field of ["released", "terms", "publisher"]) {
      const value = { ...goodSource, [field]: undefined };
      expect(problemsOf(source, value).map(({ path }) => path)).toEqual([
        field,
      ]);
    }
  });
});

describe("a text", () => {
  it("is there in Spanish and in English", () => {
    expect(
      problemsOf(localizedText, { "es-419": "Hola", en: "Hello" }),
    ).toEqual([]);
    for (const value of [{ "es-419": "Hola" }, { en: "Hello" }, {}])
      expect(problemsOf(localizedText, value)).not.toEqual([]);
  });

  it.each([
    [{ "es-419": " Hola", en: "Hello" }, "trimmed"],
    [{ "es-419": "Hola", en: "cafe\u0301" }, "nfc"],
    [{ "es-419": "Hola", en: "Hello", spanish: "Hola" }, "language-tag"],
    [{ "es-419": "", en: "Hello" }, "too_small"],
  ])("is refused: %j", (value, code) => {
    expect(problemsOf(localizedText, value).map((one) => one.code)).toEqual([
      code,
    ]);
  });
});
