import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedding, type EmbeddingInput, SCRIPTS } from "./contract.ts";
import { wayOf, WAY_NAMES } from "./ways/index.ts";

/** Reasons of a refusal by field. */
function faultsOf(input: unknown): Record<string, unknown> {
  const { error } = embedding.safeParse(input);
  return Object.fromEntries(
    (error?.issues ?? []).map((issue) => [
      issue.path.join("."),
      issue.code === "custom" ? issue.params?.["corett"] : issue.code,
    ]),
  );
}

describe("an embedding", () => {
  it.each(WAY_NAMES)("of the way %s needs a document and no more", (way) => {
    const { script, data, base, language, element } = embedding.parse({
      way,
      document: "corett",
    });
    expect([base, language, element]).toEqual(["/kit/", "es-419", "document"]);
    expect(script).toBe(wayOf(way).scripts[0]);
    expect(data).toBe(wayOf(way).data[0]);
  });

  it("keeps what was written, and checked once is right for ever", () => {
    const input: EmbeddingInput = {
      way: "marker",
      document: "corett",
      country: "GT",
      theme: "gt",
      scheme: "dark",
      script: "auto",
      base: "https://example.org/kit/",
    };
    const once = embedding.parse(input);
    expect(once).toMatchObject(input);
    expect(embedding.parse(once)).toEqual(once);
  });

  it("names every field that does not go with its way", () => {
    expect(faultsOf({ way: "live" })).toEqual({
      document: "embed-document",
      page: "embed-page",
      title: "embed-title",
    });
    expect(faultsOf({ way: "element", page: "/a.html" })).toEqual({
      title: "embed-title",
      src: "embed-src",
    });
    expect(
      faultsOf({
        way: "frame",
        document: "corett",
        src: "/a.json",
        script: "module",
        data: "inline",
      }),
    ).toEqual({
      src: "embed-src-unused",
      script: "embed-script",
      data: "embed-data",
    });
    expect(
      faultsOf({ way: "live", element: "quick-exit", document: "corett" }),
    ).toEqual({ way: "embed-element-alone", document: "embed-no-document" });
    expect(faultsOf({ way: "element", element: "reader" })).toEqual({
      document: "embed-document",
    });
  });

  it("knows no script, way or field that the contract does not name", () => {
    expect(faultsOf({ way: "magic", document: "corett" })).toHaveProperty(
      "way",
    );
    expect(
      faultsOf({ way: "live", document: "corett", script: "cdn" }),
    ).toHaveProperty("script");
    expect(
      embedding.safeParse({ way: "live", document: "corett", x: 1 }).success,
    ).toBe(false);
  });

  it("has some way for every script", () => {
    for (const script of SCRIPTS)
      expect(
        WAY_NAMES.some((way) => wayOf(way).scripts.includes(script)),
        script,
      ).toBe(true);
  });
});

describe("an address", () => {
  const baseIs = (base: string) =>
    embedding.safeParse({ way: "link", document: "corett", base }).success;

  it.each([
    "/kit/",
    "kit/",
    "../kit/",
    "./",
    "https://example.org/kit-0.0.0/",
    "http://127.0.0.1:8000/",
  ])("may be %s", (base) => {
    expect(baseIs(base)).toBe(true);
  });

  it.each([
    "",
    "/kit",
    "//example.org/kit/",
    "/\\example.org/",
    "https:/example.org/",
    "https:example.org/",
    "https:///example.org/",
    "https://who:secret@example.org/",
    "javascript:alert(1)/",
    "JaVaScRiPt:alert(1)//",
    "data:text/html,/",
    "blob:https://example.org/",
    " /kit/",
    "/kit/?a/",
    "/kit/#/",
    "/\tkit/",
    "/kit/\u202e/",
    'x" onload="alert(1)/',
  ])("may not be %j", (base) => {
    expect(baseIs(base)).toBe(false);
  });

  it("of any other kind than https, http or the same site is refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (!baseIs(`${text}/`)) return;
        const { protocol, host } = new URL(`${text}/`, "https://a.invalid/b/");
        expect(protocol).toMatch(/^https?:$/);
        if (!/^https?:\/\//i.test(text)) expect(host).toBe("a.invalid");
      }),
      { numRuns: 2000 },
    );
  });
});
