import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { arbitraryOf } from "./arbitrary.sample.ts";
import { CONTENT_KINDS, CONTENT_SCHEMAS, type ContentKind } from "./content.ts";
import { cube, number } from "./cube.sample.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { parseContent } from "./parse.ts";

const DAY = 24 * 60 * 60 * 1000;

type Value = Record<string, unknown>;

/**
 * A hotline's rules (zeros in a sample, a year at most) are hardly ever met by
 * chance; no other kind needs help.
 */
const obeyHotline = (value: Value): Value => ({
  ...value,
  number: value["sample"] ? "000-0000" : "123",
  abroad: { reach: "inside-country-only" },
  validUntil: new Date(Date.parse(String(value["verifiedOn"])) + 90 * DAY)
    .toISOString()
    .slice(0, 10),
});

const accepted = (kind: ContentKind): fc.Arbitrary<unknown> => {
  // A cube's sums, codes and cells hang together too closely to be made at random.
  if (kind === "data-sets")
    return fc
      .array(fc.nat(1000), { minLength: 2, maxLength: 2 })
      .map(([one = 0, other = 0]) =>
        cube([
          ["GT", "2021", number(one)],
          ["HN", "2022", number(other)],
        ]),
      );
  const schema: z.ZodType = CONTENT_SCHEMAS[kind];
  return arbitraryOf(jsonSchemaOf(kind))
    .map((value) => (kind === "hotlines" ? obeyHotline(value as Value) : value)) // an object
    .filter((value) => schema.safeParse(value).success);
};

describe.each(CONTENT_KINDS)("%s", (kind) => {
  it("survive being written as JSON and read again", () => {
    const schema: z.ZodType = CONTENT_SCHEMAS[kind];
    fc.assert(
      fc.property(accepted(kind), (value) => {
        const first = parseContent(schema, value, "one.json");
        if (!first.ok) throw new Error("accepted() lets through what parses");
        const text = JSON.stringify(first.value);
        const second = parseContent(schema, JSON.parse(text), "one.json");
        expect(second).toEqual({ ok: true, value: first.value });
        expect(JSON.stringify(second.ok && second.value)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
