import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { folded, type IcsEvent, icsOf } from "./ics.ts";
import { dayNumber, isoOf, occurrenceIn, type When } from "./occurrence.ts";

const NOW = new Date("2026-11-25T02:31:07.123Z");

const text = fc.string({ unit: "grapheme", maxLength: 200 });

const day = fc.integer({
  min: dayNumber(2000, 1, 1),
  max: dayNumber(2099, 1, 1),
});

const when: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(day, fc.nat(400)).map(([first, more]): When => ({
    every: "once",
    first,
    last: first + more,
  })),
  fc.record({
    every: fc.constant("year" as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  }),
  fc.record({
    every: fc.constant("weekday" as const),
    month: fc.integer({ min: 1, max: 12 }),
    week: fc.constantFrom(1, 2, 3, 4, -1),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
);

const event: fc.Arbitrary<IcsEvent> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
  when,
  name: text.filter((one) => one.trim() !== ""),
  about: text,
  kind: fc.constant("Conmemoración"),
  place: text,
});

const one: IcsEvent = {
  id: "world-day",
  when: { every: "year", month: 7, day: 30 },
  name: "Día Mundial; contra la Trata, ¡hoy!",
  about: "Una línea\notra",
  kind: "Conmemoración",
  place: "",
};

const linesOf = (ics: string) =>
  ics.replaceAll("\r\n ", "").split("\r\n").filter(Boolean);

/** What a calendar program reads, by a library that is not ours. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]); // its types say less than it gives
  return calendar.getAllSubcomponents("vevent");
}

describe("an event", () => {
  const lines = linesOf(icsOf([one], "Fechas", "es-419", NOW));

  it("is a whole day that ends before the next, without any zone", () => {
    expect(lines).toContain("DTSTART;VALUE=DATE:20260730");
    expect(lines).toContain("DTEND;VALUE=DATE:20260731");
    expect(lines.join("\n")).not.toMatch(/TZID|VTIMEZONE|DTSTART:|DTEND:/);
  });

  it("comes again every year", () => {
    expect(lines).toContain("RRULE:FREQ=YEARLY");
  });

  it("says when the file was made, in UTC", () => {
    expect(lines).toContain("DTSTAMP:20261125T023107Z");
  });

  it("has the same name in every file", () => {
    expect(lines).toContain("UID:world-day@corett");
    const later = icsOf([one], "x", "en", new Date("2030-01-01"));
    expect(linesOf(later)).toContain("UID:world-day@corett");
  });

  it("escapes what would end a value", () => {
    expect(lines).toContain(
      "SUMMARY;LANGUAGE=es-419:Día Mundial\\; contra la Trata\\, ¡hoy!",
    );
    expect(lines).toContain("DESCRIPTION;LANGUAGE=es-419:Una línea\\notra");
  });

  it("on 29 February is on the last day of every February", () => {
    const leap: IcsEvent = {
      ...one,
      when: { every: "year", month: 2, day: 29 },
    };
    expect(linesOf(icsOf([leap], "", "es", NOW))).toContain(
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
    );
  });

  it("that moves says so", () => {
    const moves: IcsEvent = {
      ...one,
      when: { every: "weekday", month: 5, week: 2, weekday: 7 },
    };
    expect(linesOf(icsOf([moves], "", "es", NOW))).toContain(
      "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
    );
  });
});

describe("a file", () => {
  const events = fc.array(event, { maxLength: 8 });

  it("has lines of 75 octets at most, each ended by CRLF, no letter cut", () => {
    fc.assert(
      fc.property(events, text, (all, name) => {
        const ics = icsOf(all, name, "es-419", NOW);
        expect(ics.endsWith("\r\n")).toBe(true);
        // Nothing in a value may look like the end of a line.
        expect(ics.replaceAll("\r\n", "")).not.toMatch(/\n/);
        for (const line of ics.split("\r\n")) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(
            line,
          );
        }
      }),
    );
  });

  it.each(["a", "ñ", "€", "😀"])(
    "has lines of 75 octets at most where all letters are %s",
    (letter) => {
      const line = `SUMMARY:${letter.repeat(100)}`;
      for (const part of folded(line).split("\r\n"))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(folded(line).replaceAll("\r\n ", "")).toBe(line);
    },
  );

  it("is unfolded to what was folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (line) => {
        expect(folded(line).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });

  it("is read by another program as it was meant", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (all) => {
        const found = read(icsOf(all, "Fechas", "es-419", NOW));
        expect(found).toHaveLength(all.length);
        found.forEach((component, index) => {
          const meant = all[index];
          if (!meant) throw new Error("one too many");
          const { first, last } = occurrenceIn(meant.when, 2026);
          const said = new ICAL.Event(component);
          expect(said.startDate.isDate).toBe(true);
          expect(said.startDate.toString()).toBe(isoOf(first));
          expect(said.endDate.toString()).toBe(isoOf(last + 1));
          expect(said.summary).toBe(meant.name.replaceAll("\r\n", "\n"));
          expect(said.isRecurring()).toBe(meant.when.every !== "once");
        });
      }),
    );
  });

  it("repeats on the days on which the event is, year after year", () => {
    fc.assert(
      fc.property(
        event.filter((one) => one.when.every !== "once"),
        (meant) => {
          const [component] = read(icsOf([meant], "", "es", NOW));
          if (!component) throw new Error("no event");
          const days = new ICAL.Event(component).iterator();
          for (let year = 2026; year < 2036; year++)
            expect(days.next().toString()).toBe(
              isoOf(occurrenceIn(meant.when, year).first),
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});
