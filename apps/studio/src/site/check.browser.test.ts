/** What is said of policies and headers, and of any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filled, findingMessages } from "./finding.messages.ts";
import type { SiteInput } from "./input.ts";
import {
  CARD,
  check,
  csp,
  HASH,
  LINK,
  said,
  SCRIPT,
  whole,
} from "./site.sample.ts";

describe("a page as it should be", () => {
  it("is met by nothing, and every way works", () => {
    const report = check({ html: whole(SCRIPT + CARD) });
    expect(report.findings).toEqual([]);
    expect(report.works).toHaveLength(8);
    expect(report.seen).toEqual({ scripts: 1, places: 1 });
  });
});

describe("a policy", () => {
  it.each([
    ["default-src 'self'", ["limits policy-inline-style"]],
    ["script-src 'self'; style-src 'self' 'unsafe-inline'", []],
    ["script-src https:", []],
    ["script-src https://www.host.example/kit/", []],
    ["script-src https://www.host.example/other/", ["blocks policy-script"]],
    ["script-src *.host.example:*", []],
    ["script-src https://cdn.example", ["blocks policy-script"]],
    ["script-src 'self'; script-src 'none'", []],
    ["script-src 'self'; script-src-elem 'none'", ["blocks policy-script"]],
    ["script-src 'self', script-src 'none'", ["blocks policy-script"]],
    [
      "script-src 'nonce-abc' 'strict-dynamic' 'self'",
      ["blocks policy-script-nonce"],
    ],
    [`script-src '${HASH}' 'strict-dynamic'`, []],
    ["connect-src 'none'", ["blocks policy-connect"]],
    ["frame-src 'none'; child-src *", ["blocks policy-frame"]],
    ["child-src 'none'", ["blocks policy-frame"]],
    ["img-src data:", ["blocks policy-image"]],
    [
      "require-trusted-types-for 'script'; trusted-types 'none'",
      ["blocks policy-trusted-types"],
    ],
    ["trusted-types lit-html 'allow-duplicates'", []],
    ["sandbox allow-forms", ["blocks policy-sandbox"]],
    ["sandbox allow-scripts", []],
    ["style-src 'unsafe-inline' 'nonce-abc'", ["limits policy-inline-style"]],
    ["upgrade-insecure-requests", []],
  ])("%s", (value, expected) => {
    expect(said(csp(value))).toEqual(expected);
  });

  it("blocks the scripted ways alone when it blocks scripts", () => {
    expect(
      check(csp("script-src 'none'; style-src 'unsafe-inline'")).works,
    ).toEqual(["prerendered", "frame", "oembed", "image"]);
  });

  it("lets a script with the page's nonce load", () => {
    const html = whole(SCRIPT.replace("defer", 'defer nonce="abc"') + CARD);
    expect(said({ html, ...csp("script-src 'nonce-abc'") })).toEqual([]);
  });

  it("counts from a meta element too", () => {
    const meta =
      '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
    const { findings } = check({ html: whole(SCRIPT + CARD, meta) });
    expect(findings.map(({ id }) => id)).toEqual(["policy-script"]);
    expect(findings[0]?.evidence[0]).toMatchObject({ where: "html", line: 2 });
  });

  it("only reports: it is told apart", () => {
    expect(
      said({
        headers: "Content-Security-Policy-Report-Only: script-src 'none'",
      }),
    ).toEqual(["hint policy-report-only"]);
  });

  it("of a page whose address is not known is told of without a made-up host", () => {
    const { findings } = check({ address: "", ...csp("script-src 'none'") });
    expect(findings[0]?.values["address"]).toBe("/kit/kit.js");
    expect(JSON.stringify(findings)).not.toContain(".invalid");
  });

  it("that names hosts cannot be judged without the page's address", () => {
    expect(
      said({ address: "", ...csp("script-src www.host.example") }),
    ).toEqual(["hint policy-needs-address"]);
  });
});

describe("headers", () => {
  const far = { base: "https://files.example/kit/" };
  it.each<[string, Partial<SiteInput>, string[]]>([
    [
      "folded over lines",
      csp("default-src *;\n  script-src 'none'"),
      ["blocks policy-script", "limits policy-inline-style"],
    ],
    [
      "as browsers copy them",
      { headers: "content-security-policy:\nscript-src 'none'" },
      ["blocks policy-script"],
    ],
    [
      "as curl prints them",
      { headers: "< content-security-policy: script-src 'none'" },
      ["blocks policy-script"],
    ],
    [
      "of a server that shows itself in no frame",
      { headers: "X-Frame-Options: DENY" },
      ["limits frame-refused"],
    ],
    [
      "of a kit that only its own site may frame",
      {
        ...far,
        kit: "X-Frame-Options: SAMEORIGIN\nAccess-Control-Allow-Origin: *",
      },
      ["blocks frame-refused"],
    ],
    [
      "where frame-ancestors says more than the older header",
      {
        ...far,
        kit: "X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors https://www.host.example\nAccess-Control-Allow-Origin: *",
      },
      [],
    ],
    [
      "of a kit elsewhere without CORS",
      { ...far, kit: "content-type: text/javascript" },
      ["blocks no-cors"],
    ],
    [
      "of a kit elsewhere with CORS",
      { ...far, kit: "access-control-allow-origin: https://www.host.example" },
      [],
    ],
    [
      "that keep a kit to its own site",
      {
        ...far,
        kit: "cross-origin-resource-policy: same-origin\naccess-control-allow-origin: *",
      },
      ["blocks resource-policy"],
    ],
    [
      "of a page that embeds with permission only",
      { ...far, headers: "Cross-Origin-Embedder-Policy: require-corp" },
      ["blocks embedder-policy"],
    ],
    [
      "of a script that is called a text",
      { kit: "content-type: text/plain\nx-content-type-options: nosniff" },
      ["blocks kit-type"],
    ],
    [
      "of a file that is not there",
      { kit: "HTTP/1.1 404 Not Found" },
      ["blocks kit-missing"],
    ],
    [
      "of XHTML with a module",
      {
        headers: "content-type: application/xhtml+xml",
        html: whole(
          SCRIPT.replace("defer", 'type="module"').replace(
            "kit.js",
            "kit.module.js",
          ) + CARD,
        ),
      },
      ["blocks xhtml"],
    ],
  ])("%s", (_, some, expected) => {
    expect(said(some)).toEqual(expected);
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      SCRIPT,
      CARD,
      LINK,
      "content-security-policy: ",
      "script-src 'self' https://[::1 ;, *.",
      "<base href='http://['>",
      "<p>",
      "</corett-document>",
      "\n",
      "HTTP/1.1 404",
      "<script src='kit.js' integrity='",
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(""));

  it("is borne, and every finding has words in both languages", () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        text,
        (headers, html, kit, address, base) => {
          const { findings, works } = check({
            headers,
            html,
            kit,
            address,
            base,
          });
          expect(works.length).toBeLessThanOrEqual(8);
          for (const finding of findings)
            for (const texts of [findingMessages.es, findingMessages.en])
              for (const words of texts[finding.id])
                expect(filled(words, finding)).not.toMatch(/\{\w+\}|undefined/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(["data:,kit/", "content-security-policy: ", "mailto:kit"])(
    "is borne as the kit's folder where nothing can stand: %s",
    (base) => {
      const html = `<base href="${base}"><script src="${base}kit.js"></script>`;
      const headers = "content-security-policy: script-src 'self'";
      const site = { headers, html, kit: "", address: "", base };
      expect(() => check(site)).not.toThrow();
    },
  );
});
