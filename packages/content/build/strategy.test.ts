import * as content from "@corett/content";
import {
  COUNTRIES,
  findRecord,
  inLanguage,
  termOn,
  type Content,
} from "@corett/model";
import { describe, expect, it } from "vitest";

const {
  analysis,
  audiences,
  calendar,
  contentPlans,
  keyMessages,
  lessons,
  lines,
  members,
  objectives,
  provisions,
  terms,
} = content;

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
    // The plan's content are the key messages and the plans themselves.
    const planned = lines.find(({ id }) => id === plan);
    for (const { id, strategy } of [...keyMessages, ...contentPlans])
      expect(strategy.line, id).toBe(planned?.number);
  });

  it("has knowledge, attitude and practice of every audience but the last", () => {
    expect(idsWhere(audiences, ({ profile }) => profile === undefined)).toEqual(
      ["other-actors"],
    );
  });

  it("says what it rests on, who carries it, for how long, with whom, with which skills", () => {
    expect(new Set(provisions.map(({ kind }) => kind))).toEqual(
      new Set([
        "responsibility",
        "duration",
        "human-resources",
        "capacity-building",
        "mandate",
        "acknowledgement",
      ]),
    );
  });
});

describe("the members", () => {
  it("are the nine countries, each with its own kind of body, and its source", () => {
    expect(members.map(({ country }) => country).sort()).toEqual(
      [...COUNTRIES].sort(),
    );
    expect(new Set(members.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    expect(members.map(({ kind }) => kind)).not.toContain("committee");
    for (const { id, evidence, laws } of members) {
      expect(evidence.sources, id).not.toEqual([]);
      expect(laws, id).not.toEqual([]);
    }
  });

  it("have an English name that is official in Belize only", () => {
    expect(
      idsWhere(members, ({ officialIn }) => officialIn.includes("en")),
    ).toEqual(["member-bz"]);
  });

  it("hold presidency and secretariat for as long as a source says", () => {
    const holder = (
      role: "presidency" | "technical-secretariat",
      day: string,
    ) => {
      const term = termOn(terms, role, day);
      return term?.holder.kind === "country" ? term.holder.country : undefined;
    };
    expect(holder("presidency", "2023-09-21")).toBe("GT");
    expect(holder("presidency", "2024-10-24")).toBe("HN");
    expect(holder("technical-secretariat", "2024-10-24")).toBe("PA");
    expect(holder("presidency", "2026-11-24")).toBeUndefined();
    expect(holder("technical-secretariat", "2026-11-24")).toBeUndefined();
  });
});

describe("the calendar", () => {
  const on = (month: number, day: number) =>
    calendar.find(
      ({ when }) =>
        when.every === "year" && when.month === month && when.day === day,
    );

  it("says that 30 July is a day of the United Nations and 23 September is not", () => {
    expect(on(7, 30)?.proclaimed?.unitedNations).toBe(true);
    expect(on(9, 23)?.proclaimed?.unitedNations).toBe(false);
  });

  it("has commemorations, sessions, deadlines and bulletins", () => {
    const kinds = new Set(calendar.map(({ kind }) => kind));
    for (const kind of ["commemoration", "session", "deadline", "bulletin"])
      expect(kinds).toContain(kind);
  });
});

describe("everything that has an identifier", () => {
  const { published, ...byName } = content;
  // The index names each kind in code as its folder is named.
  const whole = Object.fromEntries(
    Object.entries(byName).map(([name, records]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      records,
    ]),
  ) as unknown as Content;
  const ids = Object.values(byName)
    .flat()
    .flatMap((record) => [
      record.id,
      ...("variants" in record ? record.variants.map(({ id }) => id) : []),
      ...("results" in record ? record.results.map(({ id }) => id) : []),
      ...("activities" in record ? record.activities.map(({ id }) => id) : []),
    ]);

  it("has it alone, and is found by it in both languages", () => {
    expect(ids.length).toBeGreaterThan(230);
    expect(new Set(ids).size).toBe(ids.length);
    expect(published.length).toBeGreaterThan(30);
    for (const id of ids) {
      const found = findRecord(whole, id);
      for (const chain of [["es-419"], ["en"]] as const)
        expect(
          JSON.stringify(inLanguage(found?.record, chain)),
          id,
        ).not.toMatch(/"es-419":/);
    }
  });
});
