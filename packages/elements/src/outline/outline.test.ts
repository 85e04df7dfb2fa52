import { describe, expect, it } from "vitest";
import { type OutlinePart, outlineView } from "./outline.view.ts";

const part = (name: string, more: Partial<OutlinePart> = {}): OutlinePart => ({
  name,
  text: name,
  labelled: false,
  small: false,
  ...more,
});

describe("an outline", () => {
  it("puts what comes before the first section above, and notes at the end", () => {
    const { slots } = outlineView([
      part("br"),
      part("h2"),
      part("p"),
      part("h3"),
      part("p", { small: true }),
      part("br"),
    ]);
    expect(slots).toEqual(["", "", "", "h0", "end", ""]);
  });

  it("keeps texts, labelled texts and each list of a section apart", () => {
    const { slots, sections } = outlineView([
      part("h3", { text: "Uno" }),
      part("p"),
      part("p", { labelled: true }),
      part("h4"),
      part("ul"),
      part("h4"),
      part("ul"),
      part("ul"),
      part("h3", { text: "Dos" }),
      part("ul"),
    ]);
    expect(slots).toEqual([
      "h0",
      "t0",
      "f0",
      "l0-0",
      "l0-0",
      "l0-1",
      "l0-1",
      "l0-2",
      "h1",
      "l1-0",
    ]);
    expect(sections.map(({ title }) => title)).toEqual(["Uno", "Dos"]);
    expect(sections[0]?.lists).toEqual(["l0-0", "l0-1", "l0-2"]);
  });

  it("has a place for every part that anybody may write", () => {
    const { slots } = outlineView(
      ["h2", "table", "h3", "table", "blockquote", "h4"].map((name) =>
        part(name),
      ),
    );
    expect(slots.every((slot) => typeof slot === "string")).toBe(true);
    expect(slots.slice(3)).toEqual(["l0-0", "l0-1", "l0-2"]);
  });
});
