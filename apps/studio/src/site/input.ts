import type { Header } from "./headers.ts";
import { named, readHeaders } from "./headers.ts";
import type { Evidence } from "./finding.ts";
import { lineAt } from "./finding.ts";
import type { PageFacts, ScriptFact } from "./page-facts.ts";
import { type Policy, readPolicies } from "./policy.ts";

/** A file of the kit, by which a pasted page's script is known. */
export interface KnownFile {
  readonly name: string;
  readonly integrity: string;
}

/** What the reader gives to the check. */
export interface SiteInput {
  /** Address of the page; "" if not given. */
  readonly address: string;
  /** Folder where the kit is, or is going to be. */
  readonly base: string;
  readonly headers: string;
  readonly html: string;
  /** Response headers of the kit's own file. */
  readonly kit: string;
}

/** A script of the page that is a file of the kit. */
export interface KitScript extends ScriptFact {
  readonly file: KnownFile;
  readonly url: URL;
}

/** All that the rules look at. */
export interface Site {
  readonly input: SiteInput;
  readonly page: URL;
  /** The page's address was given. */
  readonly addressKnown: boolean;
  /** What relative addresses are relative to. */
  readonly base: URL;
  readonly facts: PageFacts | undefined;
  readonly headers: readonly Header[];
  readonly kitHeaders: readonly Header[];
  readonly policies: readonly Policy[];
  readonly scripts: readonly KitScript[];
  /** Where the kit's files are. */
  readonly folder: URL;
}

/** For a page whose address is not known. */
const UNKNOWN = new URL("https://page.invalid/");

/** An address, if it is one. */
export function urlOf(text: string, base: URL): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** An address that others can start from: `data:` and the like cannot be one. */
function placeOf(text: string, base: URL): URL | undefined {
  const url = urlOf(text, base);
  return url && URL.canParse("./", url) ? url : undefined;
}

function policiesOf(
  input: SiteInput,
  headers: readonly Header[],
  facts: PageFacts | undefined,
): readonly Policy[] {
  const name = "content-security-policy";
  const sent = [false, true].flatMap((reportOnly) =>
    named(headers, reportOnly ? `${name}-report-only` : name).flatMap(
      ({ value, evidence }) => readPolicies(value, reportOnly, evidence),
    ),
  );
  let from = 0;
  const inPage = (facts?.policies ?? []).flatMap((value) => {
    const index = input.html.toLowerCase().indexOf(name, from);
    from = index + 1;
    const evidence: Evidence = lineAt("html", input.html, Math.max(0, index));
    return readPolicies(value, false, evidence);
  });
  return [...sent, ...inPage];
}

/** The file of the kit that an address names, whatever its query says. */
function fileAt(url: URL, files: readonly KnownFile[]): KnownFile | undefined {
  const name = url.pathname.replace(/.*\//, "");
  return files.find((one) => one.name === name);
}

/** Names that others have too: known by their hash, or by where they lie. */
const COMMON = /^(auto|logo|document|video|line|steps|calendar|timeline)\.js$/;

function kitScripts(
  facts: PageFacts | undefined,
  folder: URL,
  base: URL,
  files: readonly KnownFile[],
): readonly KitScript[] {
  return (facts?.scripts ?? []).flatMap((script) => {
    const url = script.src ? urlOf(script.src, base) : undefined;
    const file = url && fileAt(url, files);
    if (!file) return [];
    const near = url.href.startsWith(folder.href) || /corett/i.test(url.href);
    const known = files.some((one) => script.integrity.includes(one.integrity));
    return near || known || !COMMON.test(file.name)
      ? [{ ...script, file, url }]
      : [];
  });
}

/** An address as a reader is shown it: the stand-in for an unknown host is not. */
export const shownAddress = ({ page, addressKnown }: Site, url: URL): string =>
  addressKnown || url.origin !== page.origin
    ? url.href
    : `${url.pathname}${url.search}`;

/** The page's origin as a reader is shown it. */
export const shownOrigin = ({ page, addressKnown }: Site): string =>
  addressKnown ? page.origin : "https://…";

/** Puts together what was pasted, for the rules. */
export function readSite(
  input: SiteInput,
  facts: PageFacts | undefined,
  files: readonly KnownFile[],
): Site {
  const given = /^https?:/i.test(input.address.trim())
    ? urlOf(input.address.trim(), UNKNOWN)
    : undefined;
  const page = given ?? UNKNOWN;
  const base = placeOf(facts?.base ?? "", page) ?? page;
  const headers = readHeaders("headers", input.headers);
  const folder = placeOf(input.base.trim() || "/kit/", page) ?? page;
  const scripts = kitScripts(facts, folder, base, files);
  const first = scripts[0];
  return {
    input,
    page,
    addressKnown: given !== undefined,
    base,
    facts,
    headers,
    kitHeaders: readHeaders("kit", input.kit),
    policies: policiesOf(input, headers, facts),
    scripts,
    // What stands in the page says more than the field.
    folder: (first && placeOf("./", first.url)) ?? folder,
  };
}
