import { type Finding, type FindingId, linesWith } from "./finding.ts";
import { type KnownFile, shownAddress, type Site } from "./input.ts";
import { KIT_PAGE } from "./page-facts.ts";
import { SCRIPTED, type WayName } from "./ways.ts";

/** Makes a finding of the page's HTML; its evidence are the lines with a pattern. */
function inHtml(
  { input }: Site,
  id: FindingId,
  weight: Finding["weight"],
  pattern: RegExp,
  values: Finding["values"] = {},
  hits: readonly WayName[] = [],
): Finding {
  const evidence = linesWith("html", input.html, pattern);
  return { id, weight, evidence, values, hits };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The tag of a script, by the address that it has. */
const tagWith = (src: string) => new RegExp(escaped(src), "i");

const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/;

/** The page's script tags of the kit: their hash, and whether they run. */
export function scriptFindings(
  site: Site,
  files: readonly KnownFile[],
): readonly Finding[] {
  return site.scripts.flatMap((script) => {
    const { src, integrity, crossorigin, url, type, held } = script;
    const known = files.find(({ name }) => name === script.file.name);
    const findings: Finding[] = [];
    const add = (
      id: FindingId,
      weight: Finding["weight"],
      values: Finding["values"],
    ) =>
      findings.push(inHtml(site, id, weight, tagWith(src), values, SCRIPTED));
    const values = { file: script.file.name, hash: known?.integrity ?? "" };
    if (!integrity) add("no-integrity", "hint", values);
    else if (known && !integrity.split(/\s+/).includes(known.integrity))
      add("wrong-integrity", "limits", values);
    if (integrity && !crossorigin && url.origin !== site.page.origin)
      add("no-crossorigin", "blocks", values);
    if (held || !RUNS.test(type))
      add("script-held", "blocks", {
        ...values,
        held: held || `type="${type}"`,
      });
    if (url.protocol === "http:" && site.page.protocol === "https:")
      add("not-https", "blocks", { address: shownAddress(site, url) });
    return findings;
  });
}

const WHOLE = /^(kit|kit\.module|auto|document)\.js$/;

/** Scripts that come twice, or in an order that helps nobody. */
export function orderFindings(site: Site): readonly Finding[] {
  const findings: Finding[] = [];
  const whole = site.scripts.filter(({ file }) => WHOLE.test(file.name));
  if (whole.length > 1) {
    const names = whole.map(({ src }) => escaped(src));
    const hashes = new Set(
      whole.map(({ file, integrity }) => file.name + integrity),
    );
    findings.push(
      inHtml(
        site,
        "two-kits",
        hashes.size > 1 ? "limits" : "hint",
        new RegExp(names.join("|"), "i"),
        { count: String(whole.length) },
      ),
    );
  }
  const exit = site.scripts.findIndex(({ file }) => file.name === "leave.js");
  const found = site.scripts[exit];
  if (found && (exit > 0 || !found.inHead))
    findings.push(inHtml(site, "late-exit", "limits", tagWith(found.src)));
  return findings;
}

/** Code that stands in the page as words: it was pasted where texts are typed. */
const AS_TEXT = /&lt;\/?(?:corett-|script\b[^\n]{0,200}(?:kit|corett))/i;

/** What an editor did to a snippet. */
export function editorFindings(site: Site): readonly Finding[] {
  const { facts, input, scripts } = site;
  if (!facts) return [];
  const findings: Finding[] = [];
  const { places, links } = facts;
  const needScript = places.find(
    ({ kind, hasTemplate }) => kind !== "frame" && !hasTemplate,
  );
  if (needScript && scripts.length === 0)
    findings.push(
      inHtml(
        site,
        "script-missing",
        "blocks",
        /<corett-|data-corett=|corett-embed/i,
        {},
        SCRIPTED,
      ),
    );
  const bare = links.find((address) => KIT_PAGE.test(address));
  if (places.length === 0 && bare !== undefined)
    findings.push(
      inHtml(
        site,
        "tags-stripped",
        scripts.length > 0 ? "blocks" : "limits",
        tagWith(bare),
        { address: bare },
        ["live", "prerendered", "element"],
      ),
    );
  if (AS_TEXT.test(input.html))
    findings.push(
      inHtml(
        site,
        "shown-as-text",
        places.length > 0 ? "hint" : "blocks",
        AS_TEXT,
      ),
    );
  if (
    places.some(
      ({ kind, inParagraph, hasContent }) =>
        kind === "tag" && inParagraph && !hasContent,
    )
  )
    findings.push(
      inHtml(
        site,
        "paragraph-orphans",
        "blocks",
        /<p[^>]*>\s*<\/?corett-[\w-]+[^>]*>\s*<\/p>/i,
        {},
        ["live", "prerendered"],
      ),
    );
  return findings;
}

const CURLY =
  /<(?:corett-|script|div|a|iframe)[^<>]{0,200}?=\s*(?:[\u201c\u201d\u2033\u2018\u2019]|&#82(?:16|17|20|21|43);)/i;

/** Signs that an editor replaced by others. */
export function signFindings(site: Site): readonly Finding[] {
  const { facts, input } = site;
  const findings: Finding[] = [];
  if (facts?.scripts.some(({ code }) => /&#0?38;/.test(code)))
    findings.push(
      inHtml(site, "ampersand-mangled", "limits", /&#0?38;/, {}, ["live"]),
    );
  if (CURLY.test(input.html))
    findings.push(
      inHtml(site, "quotes-mangled", "blocks", CURLY, {}, [
        ...SCRIPTED,
        "prerendered",
        "frame",
      ]),
    );
  return findings;
}
