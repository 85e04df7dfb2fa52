import { type Evidence, type Finding, linesWith } from "./finding.ts";
import { type Header, named } from "./headers.ts";
import { shownAddress, shownOrigin, type Site } from "./input.ts";
import { readPolicies } from "./policy.ts";
import { matches } from "./sources.ts";
import { FRAMED, SCRIPTED } from "./ways.ts";

const isApart = ({ folder, page }: Site) => folder.origin !== page.origin;

/** Who may show a server's pages in a frame, by its headers. */
function refusesFrames(headers: readonly Header[], site: Site) {
  const { page, folder } = site;
  const ancestors = named(headers, "content-security-policy").flatMap(
    ({ value, evidence }) =>
      readPolicies(value, false, evidence).flatMap(({ directives }) => {
        const list = directives.get("frame-ancestors");
        return list ? [{ list, evidence }] : [];
      }),
  );
  // With frame-ancestors the older header counts for nothing.
  if (ancestors.length > 0)
    return ancestors.find(
      ({ list }) => !list.some((one) => matches(one, page, folder)),
    )?.evidence;
  return named(headers, "x-frame-options").find(
    ({ value }) =>
      /^deny\b/i.test(value) || (/^sameorigin\b/i.test(value) && isApart(site)),
  )?.evidence;
}

function frameFindings(site: Site): readonly Finding[] {
  const told = site.kitHeaders.length > 0;
  // Without the kit's headers, those of the same server are the best guess.
  const headers = told ? site.kitHeaders : isApart(site) ? [] : site.headers;
  const evidence = refusesFrames(headers, site);
  return evidence
    ? [
        {
          id: "frame-refused",
          weight: told ? "blocks" : "limits",
          evidence: [evidence],
          values: {
            folder: shownAddress(site, site.folder),
            page: shownOrigin(site),
          },
          hits: FRAMED,
        },
      ]
    : [];
}

function embedderFindings(site: Site): readonly Finding[] {
  const policy = named(site.headers, "cross-origin-embedder-policy").find(
    ({ value }) => /^(require-corp|credentialless)\b/i.test(value),
  );
  if (!policy || !isApart(site)) return [];
  const shared = named(site.kitHeaders, "cross-origin-resource-policy").some(
    ({ value }) => /^cross-origin\b/i.test(value),
  );
  const agrees = named(site.kitHeaders, "cross-origin-embedder-policy").length;
  return shared && agrees
    ? []
    : [
        {
          id: "embedder-policy",
          weight: "blocks",
          evidence: [policy.evidence],
          values: { folder: shownAddress(site, site.folder) },
          hits: [...FRAMED, "image"],
        },
      ];
}

function resourceFindings(site: Site): readonly Finding[] {
  const policy = named(site.kitHeaders, "cross-origin-resource-policy").find(
    ({ value }) => /^same-(origin|site)\b/i.test(value),
  );
  if (!policy || !isApart(site)) return [];
  const without = site.scripts.some(({ crossorigin }) => !crossorigin);
  return [
    {
      id: "resource-policy",
      weight: "blocks",
      evidence: [policy.evidence],
      values: { value: policy.value },
      hits: without ? [...SCRIPTED, "image"] : ["image"],
    },
  ];
}

function sharingFindings(site: Site): readonly Finding[] {
  if (!isApart(site) || site.kitHeaders.length === 0) return [];
  const allowed = named(site.kitHeaders, "access-control-allow-origin");
  if (allowed.some(({ value }) => value === "*" || value === site.page.origin))
    return [];
  return [
    {
      id: "no-cors",
      weight: "blocks",
      evidence: allowed.map(({ evidence }) => evidence),
      values: {
        folder: shownAddress(site, site.folder),
        page: shownOrigin(site),
      },
      hits: SCRIPTED,
    },
  ];
}

const JAVASCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/i;

function typeFindings(site: Site): readonly Finding[] {
  const type = named(site.kitHeaders, "content-type")[0];
  const strict = named(site.kitHeaders, "x-content-type-options").some(
    ({ value }) => /^nosniff\b/i.test(value),
  );
  // The headers may be those of a page of the kit: then HTML is what it should be.
  const refused =
    type && !JAVASCRIPT.test(type.value) && !/^text\/html\b/i.test(type.value);
  return refused && strict
    ? [
        {
          id: "kit-type",
          weight: "blocks",
          evidence: [type.evidence],
          values: { type: type.value },
          hits: SCRIPTED,
        },
      ]
    : [];
}

function statusFindings(site: Site): readonly Finding[] {
  const evidence: readonly Evidence[] = linesWith(
    "kit",
    site.input.kit,
    /^<? ?HTTP\/[\d.]+ [45]\d\d\b/m,
  );
  return evidence.length > 0
    ? [
        {
          id: "kit-missing",
          weight: "blocks",
          evidence,
          values: { folder: shownAddress(site, site.folder) },
          hits: [...SCRIPTED, ...FRAMED, "image"],
        },
      ]
    : [];
}

/** What the other headers of the page and of the kit's file forbid. */
export const headerFindings = (site: Site): readonly Finding[] =>
  [
    frameFindings,
    embedderFindings,
    resourceFindings,
    sharingFindings,
    typeFindings,
    statusFindings,
  ].flatMap((rule) => rule(site));
