import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { CONTENT_SCHEMAS, schemaNameOf, type ContentKind } from "./content.ts";
import { keyMessage } from "./key-message.ts";
import { bilingualText, localizedText } from "./localized-text.ts";
import { parseContent } from "./parse.ts";
import { jsonPath } from "./problem.ts";
import { publishedDocument } from "./published.ts";
import { source } from "./source.ts";

const SCHEMAS: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries(CONTENT_SCHEMAS).map(
    ([kind, schema]) => [schemaNameOf(kind as ContentKind), schema] as const, // its keys
  ),
  ["published-document", publishedDocument],
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
        for (const { file, expected, mend } of parsed.problems) {
          expect(file).toBe("sample.json");
          for (const words of [expected, mend]) {
            expect(words.es).toMatch(/\S/);
            expect(words.en).toMatch(/\S/);
            expect(words.es + words.en).not.toMatch(/undefined|\[object/);
          }
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
        at: ["released"],
        code: "invalid_format",
        level: "error",
        value: '"14/4/2025"',
        expected: {
          es: "una fecha que existe, AAAA-MM-DD, como 2026-07-30",
          en: "a date that exists, YYYY-MM-DD, such as 2026-07-30",
        },
        mend: {
          es: "escriba el valor en esa forma",
          en: "write the value in that form",
        },
      },
    ]);
  });

  it("does not hide another: all are told at once", () => {
    const value = { ...goodSource, id: "No!", title: "x", extra: 1 };
    expect(
      problemsOf(source, value)
        .map(({ at }) => jsonPath(at))
        .sort(),
    ).toEqual(["$.extra", "$.id", "$.title"]);
  });

  it("names a place inside lists, as a JSONPath", () => {
    const variants = [{ text: { "es-419": "" } }];
    const problems = problemsOf(keyMessage, { variants });
    expect(problems.map(({ at }) => jsonPath(at))).toContain(
      "$.variants[0].text['es-419']",
    );
  });

  it("names what is missing, and what to add", () => {
    const value = { ...goodSource, released: undefined };
    expect(problemsOf(source, value)).toMatchObject([
      {
        at: ["released"],
        code: "missing",
        expected: { es: "una fecha que existe, AAAA-MM-DD, como 2026-07-30" },
        mend: { es: "agregue «released»", en: "add “released”" },
      },
    ]);
  });

  it("sends a text in one language more to its own file", () => {
    const title = { ...goodSource.title, quc: "Wuj" };
    expect(problemsOf(source, { ...goodSource, title })).toMatchObject([
      { at: ["title", "quc"], code: "stray-language" },
    ]);
  });

  it("says by name what a missing part is", () => {
    const said = (value: object) =>
      problemsOf(source, { ...goodSource, ...value }).map(
        ({ expected }) => expected.en,
      );
    expect(said({ id: undefined })).toEqual([
      "an identifier: lower-case letters without accents, digits and hyphens, such as “annual-report”",
    ]);
    expect(said({ title: "Trata" })).toEqual([
      'the text in both languages: { "es-419": "…", "en": "…" }',
    ]);
    expect(said({ title: { en: "Trafficking" } })).toEqual([
      "the text in Spanish",
    ]);
  });

  it("is one where Spanish stands under its short tag, not two", () => {
    const title = { es: "Trata de personas", en: "Trafficking in persons" };
    expect(problemsOf(source, { ...goodSource, title })).toMatchObject([
      { at: ["title", "es"], code: "spanish-tag" },
    ]);
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
      expect(problemsOf(source, value)).toMatchObject([
        { at: [field], code: "missing" },
      ]);
    }
  });
});

describe("a text", () => {
  it("is there in Spanish and in English", () => {
    for (const schema of [bilingualText, localizedText]) {
      const good = { "es-419": "Hola", en: "Hello" };
      expect(problemsOf(schema, good)).toEqual([]);
      for (const value of [{ "es-419": "Hola" }, { en: "Hello" }, {}])
        expect(problemsOf(schema, value)).not.toEqual([]);
    }
  });

  it.each([
    [{ "es-419": " Hola", en: "Hello" }, "trimmed"],
    [{ "es-419": "Hola", en: "cafe\u0301" }, "nfc"],
    [{ "es-419": "Hola", en: "Hello", spanish: "Hola" }, "language-tag"],
    [{ "es-419": "", en: "Hello" }, "too_small"],
    [{ "es-419": "Hola\nHola", en: "Hello" }, "unreadable"],
    [{ "es-419": "Panam\uFFFD", en: "Panama" }, "unreadable"],
    [{ "es-419": "Hola", en: "\u202Eolleh" }, "unreadable"],
    [{ "es-419": "Ho\u00ADla", en: "Hello" }, "unreadable"],
    [{ "es-419": "Hola", en: "He\u200Bllo" }, "unreadable"],
    [{ "es-419": "Hola", en: "\uD83D" }, "unreadable"],
    [{ "es-419": "CoaliciÃ³n", en: "Coalition" }, "mojibake"],
  ])("is refused: %j", (value, code) => {
    expect(problemsOf(localizedText, value).map((one) => one.code)).toEqual([
      code,
    ]);
  });
});
