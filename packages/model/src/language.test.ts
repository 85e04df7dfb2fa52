import { describe, expect, it } from "vitest";
import { bilingual } from "./content.sample.ts";
import { type Language, languageChain } from "./language.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";

const language = (tag: string, places: Language["places"]): Language => ({
  id: `language-${tag}`,
  tag,
  autonym: tag,
  name: bilingual(tag),
  places,
  reviewedBySpeaker: false,
  evidence: { confidence: "unverified", sources: [] },
});

const LANGUAGES = [
  language("quc", [{ country: "GT", fallback: "es-GT" }]),
  language("kek", [
    { country: "GT", fallback: "es-GT" },
    { country: "BZ", fallback: "en-BZ" },
  ]),
];

describe("the chain of a language", () => {
  it.each([
    ["quc", undefined, ["quc", "es-GT", "es-419"]],
    ["kek", "GT", ["kek", "es-GT", "es-419"]],
    ["kek", "BZ", ["kek", "en-BZ", "en", "es-419"]],
    ["es-CR", undefined, ["es-CR", "es-419"]],
    ["en", undefined, ["en", "es-419"]],
    ["fr", undefined, ["fr", "es-419"]],
  ] as const)("%s in %s", (tag, country, chain) => {
    expect(languageChain(tag, LANGUAGES, country)).toEqual(chain);
  });

  it("ends in a language that Intl writes numbers in as the region does", () => {
    for (const tag of ["quc", "kek"]) {
      const chain = languageChain(tag, LANGUAGES);
      const format = new Intl.NumberFormat([...chain]);
      expect(format.resolvedOptions().locale).toBe("es-GT");
      expect(format.format(1234.5)).toBe("1,234.5");
    }
  });
});

describe("a text for a reader", () => {
  const text: LocalizedText = { "es-419": "hola", en: "hello", kek: "x" };

  it.each([
    [["kek", "en-BZ", "en", "es-419"], "x", "kek"],
    [["mop", "en-BZ", "en", "es-419"], "hello", "en"],
    [["quc", "es-GT", "es-419"], "hola", "es-419"],
    ["es-GT", "hola", "es-419"],
    ["fr", "hola", "es-419"],
    ["__proto__", "hola", "es-419"],
  ] as const)("%j gives «%s» in %s", (chain, words, tag) => {
    expect(textFor(text, chain)).toEqual({ text: words, language: tag });
  });
});
