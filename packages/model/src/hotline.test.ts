import { describe, expect, it } from "vitest";
import { bilingual } from "./content.sample.ts";
import { type Hotline, hotline, hotlineState } from "./hotline.ts";
import { parseContent } from "./parse.ts";

/** A real line would look like this; its number is nobody's. */
const line: Hotline = {
  id: "line",
  country: "GT",
  operator: { name: bilingual("Operador"), kind: "police" },
  number: "123",
  abroad: { reach: "inside-country-only" },
  channels: ["voice"],
  topics: ["trafficking"],
  hours: bilingual("A toda hora"),
  languages: ["es"],
  free: true,
  anonymous: true,
  verifiedBy: bilingual("Una institución"),
  verifiedOn: "2026-01-10",
  validUntil: "2026-12-31",
};

const problems = (value: unknown) => {
  const parsed = parseContent(hotline, value, "line.json");
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};

describe("a hotline", () => {
  it("needs somebody who answers for it, since when and until when", () => {
    expect(problems(line)).toEqual([]);
    for (const field of ["verifiedBy", "verifiedOn", "validUntil"] as const)
      expect(problems({ ...line, [field]: undefined })).toEqual(["missing"]);
  });

  it.each([
    ["2026-01-09", "span-order"],
    ["2027-01-12", "valid-too-long"],
  ])("does not hold until %s", (validUntil, code) => {
    expect(problems({ ...line, validUntil })).toEqual([code]);
  });

  it("holds for a year at most", () => {
    expect(problems({ ...line, validUntil: "2027-01-11" })).toEqual([]);
  });

  it("is visibly unreal as a sample, and only then", () => {
    const sample = { ...line, sample: true as const, number: "000-0000" };
    expect(problems(sample)).toEqual([]);
    expect(problems({ ...sample, number: "123" })).toEqual(["real-sample"]);
    expect(problems({ ...line, number: "000" })).toEqual(["unreal"]);
    const abroad = { reach: "international", e164: "+50212345678" };
    expect(problems({ ...sample, abroad })).toEqual(["real-sample"]);
    expect(problems({ ...line, abroad })).toEqual([]);
  });
});

describe("what is shown of a hotline", () => {
  it.each([
    ["2026-01-09", "not-yet-valid"],
    ["2026-01-10", "show"],
    ["2026-12-31", "show"],
    ["2027-01-01", "expired"],
  ] as const)("on %s: %s", (day, state) => {
    expect(hotlineState(line, day)).toBe(state);
  });

  it("is nothing of a sample, on any day", () => {
    const sample: Hotline = { ...line, number: "000", sample: true };
    expect(hotlineState(sample, "2026-06-01")).toBe("sample");
  });
});
