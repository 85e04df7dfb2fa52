import { published } from "@corett/content";
import { describe, expect, it } from "vitest";
import { languagesOf } from "./languages-of.ts";

describe("the languages of a document", () => {
  it("are both of the kit's, for all that is published", () => {
    for (const document of published)
      expect(languagesOf(document), document.id).toEqual(
        expect.arrayContaining(["es-419", "en"]),
      );
  });

  it("are those that each of its texts has", () => {
    const [document] = published;
    if (!document) throw new Error("nothing is published");
    const texts = (tags: readonly string[]) =>
      Object.fromEntries(tags.map((tag) => [tag, "x"]));
    const parts = {
      title: texts(["es-419", "en", "quc"]),
      sections: [{ text: texts(["es-419", "en", "es-419-x-easy"]) }],
    };
    // Only what is said of its texts matters here.
    expect(languagesOf(parts as unknown as typeof document)).toEqual([
      "es-419",
      "en",
    ]);
    expect(languagesOf({ format: "x" } as unknown as typeof document)).toEqual(
      [],
    );
  });
});
