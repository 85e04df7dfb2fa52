import { type Evidence, type Finding, linesWith } from "./finding.ts";
import { named } from "./headers.ts";
import { shownAddress, type Site } from "./input.ts";
import { SCRIPTED } from "./ways.ts";

/** How the page itself is read. */
function parsingFindings(site: Site): readonly Finding[] {
  const { facts, input, headers, scripts } = site;
  const findings: Finding[] = [];
  const type = named(headers, "content-type").find(({ value }) =>
    /^application\/xhtml\+xml\b/i.test(value),
  );
  if (facts?.quirks && /<(html|body|head)\b/i.test(input.html))
    findings.push({
      id: "quirks-mode",
      weight: "hint",
      evidence: linesWith("html", input.html, /<(!doctype|html)\b/i).slice(
        0,
        1,
      ),
      values: {},
      hits: [],
    });
  if (type ?? facts?.xhtml) {
    const module = scripts.some((one) => one.type === "module");
    findings.push({
      id: "xhtml",
      weight: type && module ? "blocks" : "hint",
      evidence: type
        ? [type.evidence]
        : linesWith("html", input.html, /<\?xml|xmlns=/i).slice(0, 1),
      values: {},
      hits: type && module ? SCRIPTED : [],
    });
  }
  return findings;
}

/** A base that takes relative addresses elsewhere. */
function baseFindings(site: Site): readonly Finding[] {
  const { facts, input, scripts } = site;
  if (facts?.base === undefined) return [];
  const relative = scripts.find(({ src }) => !/^([a-z]+:|\/)/i.test(src));
  return [
    {
      id: "base-href",
      weight: relative ? "limits" : "hint",
      evidence: linesWith("html", input.html, /<base\b/i),
      values: {
        base: facts.base,
        address: relative ? shownAddress(site, relative.url) : "",
      },
      hits: [],
    },
  ];
}

const LIBRARIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["MooTools", /mootools[\w.-]*\.js|\bMooTools\b/],
  ["Prototype", /\bprototype[\d.-]*(?:\.min)?\.js|\bPrototype\s*=\s*\{/],
  [
    "jQuery 1",
    /jquery[.-]1\.\d|jquery\/1\.\d|jQuery (?:JavaScript Library )?v1\.\d/i,
  ],
];

/** Libraries that change what the browser has. */
const libraryFindings = ({ facts, input }: Site): readonly Finding[] =>
  facts?.scripts.length
    ? LIBRARIES.flatMap(([library, pattern]) => {
        const used = facts.scripts.some(
          ({ src, code }) => pattern.test(src) || pattern.test(code),
        );
        const evidence: readonly Evidence[] = used
          ? linesWith("html", input.html, pattern).slice(0, 1)
          : [];
        return used
          ? [
              {
                id: "old-library",
                weight: "hint",
                evidence,
                values: { library },
                hits: [],
              } as const,
            ]
          : [];
      })
    : [];

/** Nothing of the kit in a page that was pasted. */
const emptyFindings = ({ facts, input, scripts }: Site): readonly Finding[] =>
  facts &&
  input.html.trim() &&
  scripts.length === 0 &&
  facts.places.length === 0
    ? [
        {
          id: "nothing-found",
          weight: "hint",
          evidence: [],
          values: {},
          hits: [],
        },
      ]
    : [];

/** What the page is, whatever its policies say. */
export const pageFindings = (site: Site): readonly Finding[] =>
  [parsingFindings, baseFindings, libraryFindings, emptyFindings].flatMap(
    (rule) => rule(site),
  );
