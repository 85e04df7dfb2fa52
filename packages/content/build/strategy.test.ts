import {
  analysis,
  audiences,
  keyMessages,
  lessons,
  lines,
  objectives,
  provisions,
} from "@corett/content";
import { describe, expect, it } from "vitest";

const idsWhere = <T extends { readonly id: string }>(
  records: readonly T[],
  is: (record: T) => boolean,
) => records.filter(is).map(({ id }) => id);

describe("the strategy as data", () => {
  it("has one general and three specific objectives", () => {
    expect(idsWhere(objectives, ({ kind }) => kind === "general")).toEqual([
      "objective-position",
    ]);
    expect(
      objectives
        .filter(({ kind }) => kind === "specific")
        .sort((a, b) => a.order - b.order)
        .map(({ id }) => id),
    ).toEqual([
      "objective-reference-body",
      "objective-alliances",
      "objective-one-image",
    ]);
  });

  it("has its analysis by quadrant, and says which quadrant is unsure", () => {
    const count = (quadrant: string) =>
      idsWhere(analysis, (item) => item.quadrant === quadrant).length;
    expect(count("strength")).toBe(4);
    expect(count("opportunity")).toBe(4);
    // The source prints both headings over these five.
    expect(count("difficulty") + count("threat")).toBe(5);
    for (const { id, quadrant, quadrantConfirmed } of analysis)
      expect(quadrantConfirmed, id).toBe(quadrant === "strength");
  });

  it("has four good practices and four challenges", () => {
    const count = (kind: string) =>
      idsWhere(lessons, (lesson) => lesson.kind === kind).length;
    expect([count("good-practice"), count("challenge")]).toEqual([4, 4]);
  });

  it("has every line under its number, without a gap", () => {
    const numbers = lines.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const { number, strategy, id } of lines)
      expect(strategy.line, id).toBe(number);
  });

  it("has results and activities for every line but the content plan", () => {
    const plan = "line-content-plan";
    expect(
      idsWhere(lines, ({ results, activities, tactic }) => {
        return !results.length || !activities.length || !tactic;
      }),
    ).toEqual([plan]);
    // The plan's content are the key messages.
    const planned = lines.find(({ id }) => id === plan);
    for (const { id, strategy } of keyMessages)
      expect(strategy.line, id).toBe(planned?.number);
  });

  it("has knowledge, attitude and practice of every audience but the last", () => {
    expect(idsWhere(audiences, ({ profile }) => profile === undefined)).toEqual(
      ["other-actors"],
    );
  });

  it("says who carries it, for how long, with whom and with which skills", () => {
    expect(new Set(provisions.map(({ kind }) => kind))).toEqual(
      new Set([
        "responsibility",
        "duration",
        "human-resources",
        "capacity-building",
      ]),
    );
  });
});
