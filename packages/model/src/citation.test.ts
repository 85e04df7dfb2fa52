import { describe, expect, it } from "vitest";
import { citationOf } from "./citation.ts";
import { text } from "./cube.sample.ts";

const source = {
  id: "nobody",
  publisher: text("Nobody"),
  title: text("Invented figures"),
  released: "2026-01-02",
  terms: text("None"),
};

describe("a citation", () => {
  it("says who, what and when, in both languages", () => {
    expect(citationOf(source)).toEqual({
      "es-419":
        "Nobody (es), Invented figures (es), publicación del 2 de enero de 2026.",
      en: "Nobody, Invented figures, released January 2, 2026.",
    });
  });

  it("has the address, if there is one", () => {
    const address = "https://example.org/";
    expect(citationOf({ ...source, address }).en).toMatch(
      / https:\/\/example.org\/$/,
    );
  });
});
