import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import {
  chainOf,
  dateIn,
  numberIn,
  primaryOf,
  textIn,
  textMark,
} from "./language.ts";
import { registerMessages, sharedMessages, wordsIn } from "./messages.ts";

describe("language", () => {
  it("falls back from the region to the language to Spanish", () => {
    const text = { "es-419": "sí", en: "yes", "en-BZ": "yeh" };
    expect(textIn(text, "en-BZ")).toBe("yeh");
    expect(textIn(text, "en-US")).toBe("yes");
    expect(textIn(text, "es-GT")).toBe("sí");
    expect(textIn(text, "quc")).toBe("sí");
    expect(primaryOf("es-419")).toBe("es");
  });

  it("refuses a document whose text is none", () => {
    // Files may hold anything; the type says what they should.
    expect(() => textIn({} as { "es-419": string; en: string }, "es")).toThrow(
      "missing",
    );
  });

  it("has a chain by language and country", () => {
    expect(chainOf("quc")).toEqual(["quc", "es-GT", "es-419"]);
    expect(chainOf("kek")).toEqual(["kek", "es-GT", "es-419"]);
    expect(chainOf("kek-BZ")).toEqual([
      "kek-BZ",
      "kek",
      "en-BZ",
      "en",
      "es-419",
    ]);
    expect(chainOf("bzj")).toEqual(["bzj", "en-BZ", "en", "es-419"]);
    expect(chainOf("bzd")).toEqual(["bzd", "es-CR", "es-419"]);
    expect(chainOf("es")).toEqual(["es-419"]);
    expect(chainOf("en-US")).toEqual(["en-US", "en", "es-419"]);
    expect(chainOf("es-419-x-easy")).toEqual(["es-419-x-easy", "es-419"]);
    expect(chainOf("es-CR-x-easy")).toEqual([
      "es-CR-x-easy",
      "es-419-x-easy",
      "es-CR",
      "es-419",
    ]);
  });

  it("can always be asked for a number, whatever stands in an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(chainOf(tag).at(-1)).toBe("es-419");
        expect(numberIn(12345, tag)).not.toBe("");
      }),
      { examples: [["valueOf"], ["__proto__"], ["constructor"], [""]] },
    );
    expect(numberIn(12345, "xx-YY-zz")).toBe("12,345");
  });

  it("gives easy words to those who ask for them, and to nobody else", () => {
    const text = { "es-419": "difícil", en: "hard", "es-419-x-easy": "fácil" };
    expect(textIn(text, "es-CR-x-easy")).toBe("fácil");
    expect(textIn(text, "es-CR")).toBe("difícil");
    expect(textIn(text, "en-x-easy")).toBe("hard");
  });

  it("says in which language a text is that is not the reader's", () => {
    const text = { "es-419": "sí", en: "yes", quc: "xx" };
    expect(textMark("p", text, "quc-GT")).toEqual(["p", {}, "xx"]);
    expect(textMark("p", text, "mam")).toEqual(["p", { lang: "es-419" }, "sí"]);
    expect(textMark("p", text, "kek-BZ")).toEqual(["p", { lang: "en" }, "yes"]);
    expect(textMark("p", text, "es-PA")).toEqual(["p", {}, "sí"]);
  });

  it.each([
    ["es-GT", "12,345", "30 de julio de 2026"],
    ["en-BZ", "12,345", "30 July 2026"],
    ["es-HN", "12,345", "30 de julio de 2026"],
    ["es-SV", "12,345", "30 de julio de 2026"],
    ["es-NI", "12,345", "30 de julio de 2026"],
    ["es-CR", "12\u00A0345", "30 de julio de 2026"],
    ["es-PA", "12,345", "30 de julio de 2026"],
    ["es-MX", "12,345", "30 de julio de 2026"],
    ["es-DO", "12,345", "30 de julio de 2026"],
    ["quc", "12,345", "30 de julio de 2026"],
    ["bzd", "12\u00A0345", "30 de julio de 2026"],
    ["kek-BZ", "12,345", "30 July 2026"],
  ])(
    "writes numbers and dates in %s as they are written there",
    (tag, number, date) => {
      expect(numberIn(12345, tag)).toBe(number);
      expect(dateIn("2026-07-30", tag)).toBe(date);
    },
  );

  it.each(["2023-xx", "a-b", "2023-02-30x"])(
    "leaves %s as it is, which is no date",
    (text) => {
      expect(dateIn(text, "en")).toBe(text);
    },
  );

  it("writes counts of the region as an engine does", () => {
    const tags = "es-GT en-BZ es-BZ es-HN es-SV es-NI es-CR es-PA es-MX es-DO";
    fc.assert(
      fc.property(
        fc.constantFrom(...tags.split(" "), "es-419", "en", "en-GB", "es-US"),
        fc.integer({ min: -1e9, max: 1e9 }),
        (tag, count) => {
          expect(numberIn(count, tag)).toBe(count.toLocaleString(tag));
        },
      ),
    );
  });

  it("writes counts as the page's country, whatever language it speaks", () => {
    expect(numberIn(12345, "es-419-x-easy")).toBe("12,345");
    expect(numberIn(12345, "fr-GT")).toBe("12,345");
    expect(numberIn(12345, "en-CR")).toBe("12\u00A0345");
  });

  it("leaves what is no count, and other places, to the engine", () => {
    expect(numberIn(1234.5, "es-CR")).toBe("1234,5".replace("1", "1\u00A0"));
    expect(numberIn(12345, "pt-BR")).toBe("12.345");
    expect(numberIn(12345, "es-ES")).toBe("12.345");
  });

  it("makes no format for the counts of the region", () => {
    const format = vi.spyOn(Intl, "NumberFormat");
    expect(numberIn(1234567, "es-NI")).toBe("1,234,567");
    expect(format).not.toHaveBeenCalled();
    format.mockRestore();
  });

  it("has interface words in further languages once they are registered", () => {
    expect(wordsIn(sharedMessages, "pt-BR").share).toBe("Compartir");
    registerMessages(sharedMessages, "pt-BR", {
      ...sharedMessages.es,
      share: "Compartilhar",
    });
    expect(wordsIn(sharedMessages, "pt").share).toBe("Compartilhar");
  });
});
