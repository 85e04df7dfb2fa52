import { describe, expect, it } from "vitest";
import { type Term, term, termOn } from "./term.ts";

const held = (more: Partial<Term>): Term => ({
  id: "one",
  role: "presidency",
  holder: { kind: "country", country: "GT" },
  from: "2023",
  evidence: { confidence: "official", sources: ["Somebody, 2023"] },
  ...more,
});

const on = (day: string, ...terms: Term[]) =>
  termOn(terms, "presidency", day)?.id;

describe("who holds an office on a day", () => {
  it("is who a source vouches for", () => {
    const one = held({ to: "2023" });
    expect(on("2022-12-31", one)).toBeUndefined();
    expect(on("2023-01-01", one)).toBe("one");
    expect(on("2023-12-31", one)).toBe("one");
    expect(on("2024-01-01", one)).toBeUndefined();
  });

  it("is not known after the last date that a source says", () => {
    const one = held({ from: "2024", seenUntil: "2024-10" });
    expect(on("2024-10-31", one)).toBe("one");
    expect(on("2024-11-01", one)).toBeUndefined();
    expect(on("2024-06-01", held({ from: "2024" }))).toBeUndefined();
  });

  it("is nobody where the holder is not known, or the office another", () => {
    const unknown = held({ holder: { kind: "unknown" }, to: "2023" });
    const other = held({ role: "technical-secretariat", to: "2023" });
    expect(on("2023-06-01", unknown, other)).toBeUndefined();
  });
});

describe("a term", () => {
  it("ends after it begins", () => {
    const ends = (to: string) =>
      term.safeParse(held({ from: "2023-06", to })).success;
    expect(ends("2023")).toBe(true);
    expect(ends("2023-06-01")).toBe(true);
    expect(ends("2023-05")).toBe(false);
  });
});
