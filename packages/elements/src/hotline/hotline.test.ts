import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hotlineExamples } from "./hotline.examples.ts";
import { dayOf, mayBeShown } from "./hotline.state.ts";
import { markupOf } from "../words/markup.ts";

const day = fc
  .date({
    min: new Date("2000-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe("a number", () => {
  it("is shown from the day it was verified to its last day, both included", () => {
    fc.assert(
      fc.property(day, day, day, (verified, until, today) => {
        expect(mayBeShown(verified, until, today)).toBe(
          verified <= today && today <= until,
        );
      }),
    );
  });

  it.each([
    "",
    "mañana",
    "2999",
    "2999-12",
    "2999-13-01",
    "2999-02-30",
    "2999-12-31 ",
    "2999-12-31T00:00",
    "31/12/2999",
    "٢٩٩٩-١٢-٣١",
  ])("is not shown if its last day is %j", (until) => {
    expect(mayBeShown("2026-01-01", until, "2026-06-01")).toBe(false);
  });

  it("is not shown if nobody says when it was verified", () => {
    expect(mayBeShown("", "2026-12-31", "2026-06-01")).toBe(false);
    expect(mayBeShown("hoy", "2026-12-31", "2026-06-01")).toBe(false);
  });

  it("goes by the day of the place where the reader is", () => {
    expect(dayOf(new Date(2026, 0, 2, 0, 0, 1))).toBe("2026-01-02");
    expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe("2026-12-31");
  });
});

describe("the words of a hotline", () => {
  const html = (name: "default" | "channels" | "translated", language = "en") =>
    markupOf(hotlineExamples[name].words(language));

  it("say until when it holds, where it works and whom to ask after that", () => {
    expect(html("default")).toContain(
      "<strong>Valid until October 31, 2999.</strong>",
    );
    expect(html("default")).toContain("only inside Guatemala");
    expect(html("default")).toMatch(/data-otherwise="">After that date.*body/);
    expect(html("default", "es-419")).toContain("31 de octubre de 2999");
  });

  it("dial digits only, and name the country in the link", () => {
    expect(html("default")).toContain(
      '<a href="tel:0000000">Call 000-0000 (Guatemala)</a>',
    );
    expect(html("channels")).toContain('<a href="tel:+00000000">');
    expect(html("channels")).toContain('<a href="https://wa.me/00000000">');
  });

  it("name each language in itself, and say which it is", () => {
    expect(html("default")).toContain(
      '<span lang="es">español</span>, English, <span lang="quc">Kʼicheʼ</span>',
    );
  });

  it("mark what is in another language than the reader's", () => {
    const words = html("translated");
    expect(words).toContain("<h3>xxxx xxx xxxxx</h3>");
    expect(words).toContain('<span lang="es-419">oficina pública</span>');
  });
});
