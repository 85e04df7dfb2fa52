/** What is said of pages in the state that real ones are in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSite } from "./check.ts";
import { filled, findingMessages } from "./finding.messages.ts";
import type { SiteInput } from "./input.ts";
import { readPage } from "./page-facts.ts";

const HASH = `sha384-${"A".repeat(64)}`;
const FILES = ["kit.js", "kit.module.js", "auto.js", "leave.js"].map(
  (name) => ({ name, integrity: HASH }),
);
const SCRIPT = `<script defer src="/kit/kit.js" integrity="${HASH}" crossorigin="anonymous"></script>`;
const CARD =
  '<corett-key-message lang="en"><h3>Nine countries</h3></corett-key-message>';
const LINK = '<a href="/kit/en/corett.html">CORETT</a>';
const whole = (body: string, head = "") =>
  `<!doctype html>\n<html><head>${head}</head>\n<body>\n${body}\n</body></html>`;

const check = (some: Partial<SiteInput>) => {
  const input = {
    address: "https://www.host.example/news",
    base: "/kit/",
    headers: "",
    html: "",
    kit: "",
    ...some,
  };
  return checkSite(input, input.html ? readPage(input.html) : undefined, FILES);
};

const said = (some: Partial<SiteInput>) =>
  check(some).findings.map(({ id, weight }) => `${weight} ${id}`);

const csp = (value: string) => ({
  headers: `HTTP/2 200\ncontent-security-policy: ${value}`,
});

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

describe("the HTML of a page", () => {
  it.each<[string, string, string[]]>([
    ["without the script", whole(CARD), ["blocks script-missing"]],
    [
      "with a finished snippet alone",
      whole(
        '<corett-key-message><template shadowrootmode="open"></template>x</corett-key-message>',
      ),
      [],
    ],
    [
      "whose editor stripped the tag",
      whole(SCRIPT + LINK),
      ["blocks tags-stripped"],
    ],
    [
      "whose editor stripped all but the link",
      whole(LINK),
      ["limits tags-stripped", "hint nothing-found"],
    ],
    [
      "that shows the code as text",
      whole(`<p>&lt;script defer src="/kit/kit.js"&gt;</p>`),
      ["blocks shown-as-text", "hint nothing-found"],
    ],
    [
      "after wpautop",
      whole(
        `${SCRIPT}<p><corett-key-message></p>\n<p>Words</p>\n<p></corett-key-message></p>`,
      ),
      ["blocks paragraph-orphans"],
    ],
    [
      "after texturize",
      whole(SCRIPT + "<corett-key-message lang=“en”>x</corett-key-message>"),
      ["blocks quotes-mangled"],
    ],
    [
      "with a mangled ampersand",
      whole(`${SCRIPT}${CARD}<script>if (a &#038;&#038; b) c()</script>`),
      ["limits ampersand-mangled"],
    ],
    [
      "without a hash",
      whole(SCRIPT.replace(/integrity="\S+"/, "") + CARD),
      ["hint no-integrity"],
    ],
    [
      "with another version's hash",
      whole(SCRIPT.replace("AAAA", "BBBB") + CARD),
      ["limits wrong-integrity"],
    ],
    [
      "with a hash and no crossorigin",
      whole(
        SCRIPT.replace("/kit/", "https://files.example/kit/").replace(
          ' crossorigin="anonymous"',
          "",
        ) + CARD,
      ),
      ["blocks no-crossorigin"],
    ],
    [
      "with a script by http",
      whole(SCRIPT.replace("/kit/", "http://www.host.example/kit/") + CARD),
      ["blocks not-https"],
    ],
    [
      "whose script waits for consent",
      whole(SCRIPT.replace("defer", 'type="text/plain"') + CARD),
      ["blocks script-held"],
    ],
    [
      "whose script an optimizer holds",
      whole(SCRIPT.replace(" src=", " data-rocket-src=") + CARD),
      ["blocks script-held"],
    ],
    [
      "in quirks mode",
      `<html><body>${SCRIPT}${CARD}</body></html>`,
      ["hint quirks-mode"],
    ],
    [
      "in XHTML 1.0",
      `<?xml version="1.0"?>\n${whole(SCRIPT + CARD)}`,
      ["hint xhtml"],
    ],
    [
      "with a base and a relative kit",
      whole(SCRIPT.replace('"/kit/', '"kit/') + CARD, '<base href="/old/">'),
      ["limits base-href"],
    ],
    [
      "with MooTools",
      whole(SCRIPT + CARD, '<script src="/media/mootools-core.js"></script>'),
      ["hint old-library"],
    ],
    [
      "with jQuery 1",
      whole(SCRIPT + CARD, '<script src="/js/jquery-1.12.4.min.js"></script>'),
      ["hint old-library"],
    ],
    [
      "with Prototype",
      whole(
        SCRIPT + CARD,
        "<script>var Prototype = { Version: '1.7' }</script>",
      ),
      ["hint old-library"],
    ],
    ["with the kit twice", whole(SCRIPT + SCRIPT + CARD), ["hint two-kits"]],
    [
      "with the exit last",
      whole(SCRIPT + CARD + SCRIPT.replace("kit.js", "leave.js")),
      ["limits late-exit"],
    ],
    ["of somebody else", whole("<p>Hello</p>"), ["hint nothing-found"]],
  ])("%s", (_, html, expected) => {
    expect(said({ html })).toEqual(expected);
  });

  it("is quoted with the line that shows it", () => {
    const { findings } = check({ html: whole(CARD) });
    expect(findings[0]?.evidence).toEqual([
      { where: "html", line: 4, text: CARD },
    ]);
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
});
