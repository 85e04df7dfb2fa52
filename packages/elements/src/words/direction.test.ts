import { describe, expect, it } from "vitest";
import { directionOf } from "./direction.ts";

describe("the direction of a language", () => {
  it.each([
    ["es-419", "ltr"],
    ["en", "ltr"],
    ["es-419-x-easy", "ltr"],
    ["quc", "ltr"],
    ["kek-BZ", "ltr"],
    ["ht", "ltr"],
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["az-Arab", "rtl"],
    ["pa-PK", "rtl"],
    ["pa", "ltr"],
    ["", "auto"],
    ["a b", "auto"],
  ])("of %j is %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
