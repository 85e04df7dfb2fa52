import { describe, expect, it } from "vitest";
import { numberIn, primaryOf, textIn } from "./language.ts";
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

  it("writes numbers as the country does", () => {
    expect(numberIn(12345, "es-419")).toBe("12,345");
    expect(numberIn(12345, "es-CR")).toMatch(/^12\s345$/);
    expect(numberIn(12345, "quc")).toBe("12,345");
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
