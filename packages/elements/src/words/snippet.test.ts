import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { infographicExamples } from "../infographic/infographic.examples.ts";
import { escapeMarkup, markupOf } from "./markup.ts";
import { documentMark, snippetOf } from "./snippet.ts";
import { same } from "../examples.ts";

describe("a snippet", () => {
  it("holds every word without a script, a style or a handler", () => {
    const html = snippetOf(infographicExamples.default.words("es-419"));
    expect(html).toMatch(/^<corett-infographic><br\/><h2>/);
    expect(html).toContain("<td>234</td>");
    expect(html).toContain('<td data-figure="1000">1,000</td>');
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=/);
  });

  it("can have prerendered roots, and then has a link and no room", () => {
    const mark = infographicExamples.minimal.words();
    const html = snippetOf(mark, (one) =>
      one === mark ? "<template></template>" : "",
    );
    expect(html).toBe(
      '<corett-infographic><template></template><h2>CORETT</h2><a href="#">Enlace directo</a></corett-infographic>',
    );
  });
});

describe("a document as a snippet", () => {
  it("keeps the days between which a number may be shown", () => {
    const html = markupOf(
      documentMark(
        {
          format: "corett/hotline@1",
          id: "line",
          country: "GT",
          place: same("Guatemala"),
          operator: same("x"),
          operatorKind: same("x"),
          number: "000",
          topics: [same("x")],
          hours: same("x"),
          languages: ["es"],
          free: true,
          anonymous: true,
          verifiedBy: same("x"),
          verifiedOn: "2026-01-01",
          validUntil: "2026-12-31",
          otherwise: same("x"),
          sample: true,
        },
        "es-419",
      ),
    );
    expect(html).toMatch(
      /^<corett-hotline id="line" lang="es-419" dir="ltr" verified="2026-01-01" until="2026-12-31">/,
    );
  });
});

describe("markup", () => {
  it("never lets a text become a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
        const html = markupOf(["p", { title: text }, text]);
        expect(html.match(/</g)).toHaveLength(2);
        expect(html.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});
