import { languages } from "@corett/content/languages";
import { autonymOf, chainOf } from "@corett/elements/words";
import { describe, expect, it } from "vitest";

/**
 * The elements carry what they need of the languages' records in a few bytes; here
 * the two are held together.
 */
describe.each(languages)("the language $tag", ({ tag, autonym, places }) => {
  it("is called as its record says", () => {
    expect(autonymOf(tag)).toBe(autonym);
  });

  it("falls back as its record says, in every country", () => {
    const [home] = places;
    expect(chainOf(tag)[1]).toBe(home?.fallback);
    for (const { country, fallback } of places)
      expect(chainOf(`${tag}-${country}`)).toContain(fallback);
  });
});
