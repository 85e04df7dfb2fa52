import fc from "fast-check";
import { expect, it } from "vitest";
import { decisionOf } from "./decision.ts";
import {
  deliveryOf,
  type DeskState,
  INITIAL_STATE,
  stepMarks,
  STEPS,
} from "./desk-state.ts";
import { english } from "./desk.messages.en.ts";
import { spanish } from "./desk.messages.es.ts";
import { today } from "./today.ts";

const checked = (errors: number, doubts: number): DeskState["check"] => ({
  kind: "checked",
  errors,
  doubts,
  groups: [],
  accepted: [],
  unused: [],
  sheets: [],
  rows: "cases",
  report: { name: "", type: "", content: "" },
});

it("takes a delivery with a country and a year that can be", () => {
  expect(deliveryOf({ country: "GT", year: " 2026 " })).toEqual({
    country: "GT",
    year: 2026,
  });
  for (const year of ["", "26", "1989", "2101", "2026.5", "dos mil"])
    expect(deliveryOf({ country: "GT", year })).toBeUndefined();
  expect(deliveryOf({ country: "", year: "2026" })).toBeUndefined();
});

it("names one step as the next, and none before a later one that waits", () => {
  const state = fc.record({
    country: fc.constantFrom("", "GT"),
    year: fc.constantFrom("", "2026"),
    errors: fc.constantFrom(undefined, 0, 2),
    doubts: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(state, ({ errors, doubts, ...given }) => {
      const marks = stepMarks({
        ...INITIAL_STATE,
        ...given,
        check: errors === undefined ? undefined : checked(errors, doubts),
      });
      const order = STEPS.filter((step) => step !== "earlier").map(
        (step) => marks[step],
      );
      expect(order.filter((mark) => mark === "now")).toHaveLength(1);
      expect(order.slice(0, order.indexOf("now"))).not.toContain("later");
      const isGood = errors === 0 && doubts === 0;
      expect(marks.sheet === "done").toBe(isGood);
    }),
  );
});

it("writes a decision that holds for as many doubts as there are", () => {
  const fields = {
    reasonEs: "Consta así.",
    reasonEn: "It is recorded so.",
    byEs: "Unidad",
    byEn: "Unit",
    on: "2027-02-15",
  };
  expect(decisionOf({ code: "adult-without-means", count: 3 }, fields)).toEqual(
    {
      code: "adult-without-means",
      atMost: 3,
      action: "keep",
      reason: { "es-419": "Consta así.", en: "It is recorded so." },
      by: { "es-419": "Unidad", en: "Unit" },
      on: "2027-02-15",
    },
  );
});

it("says everything in both languages, and not the same", () => {
  // Both have the same keys, by their type.
  const same = Object.entries(spanish).filter(
    ([name, words]) =>
      typeof words === "string" &&
      words === english[name as keyof typeof english],
  );
  expect(same).toEqual([["error", "Error"]]);
});

it("knows the day by the reader's own clock", () => {
  expect(today(new Date(2027, 2, 1, 23, 59))).toBe("2027-03-01");
});
