import { WAY_NAMES, type WayName } from "@corett/embed/ways";
import type { Finding, FindingId } from "./finding.ts";
import { headerFindings } from "./header-rules.ts";
import { type KnownFile, readSite, type SiteInput } from "./input.ts";
import {
  editorFindings,
  orderFindings,
  scriptFindings,
  signFindings,
} from "./markup-rules.ts";
import type { PageFacts } from "./page-facts.ts";
import { pageFindings } from "./page-rules.ts";
import { policyFindings } from "./policy-rules.ts";

/** What the check says of a site. */
export interface Report {
  /** What blocks first, then what limits, then what is good to know. */
  readonly findings: readonly Finding[];
  /** The ways that nothing in what was pasted stands against. */
  readonly works: readonly WayName[];
  /** What of the kit the page has. */
  readonly seen: { readonly scripts: number; readonly places: number };
}

const ORDER = { blocks: 0, limits: 1, hint: 2 } as const;

/** What makes a way look wrong without blocking it, or very likely blocks it. */
const SURE: readonly FindingId[] = ["policy-inline-style", "frame-refused"];

/** A finding that says the same of the same lines is said once. */
const sameAs = ({ id, evidence, values }: Finding) =>
  `${id} ${evidence.map(({ where, line }) => `${where}${line}`).join()} ${values["address"] ?? values["file"] ?? values["library"] ?? ""}`;

/**
 * Looks for what stands between a site and the kit. Pure: no address is asked for,
 * and any text is borne.
 *
 * @param facts - of the pasted HTML (`readPage`); `undefined` if there is none
 * @param files - the kit's files, by which its scripts are known
 */
export function checkSite(
  input: SiteInput,
  facts: PageFacts | undefined,
  files: readonly KnownFile[],
): Report {
  const site = readSite(input, facts, files);
  const all = [
    ...policyFindings(site, files),
    ...headerFindings(site),
    ...scriptFindings(site, files),
    ...orderFindings(site),
    ...editorFindings(site),
    ...signFindings(site),
    ...pageFindings(site),
  ];
  const findings = [...new Map(all.map((one) => [sameAs(one), one])).values()];
  const taken = findings.flatMap(({ weight, hits, id }) =>
    weight === "blocks" || SURE.includes(id) ? hits : [],
  );
  return {
    findings: findings.sort((a, b) => ORDER[a.weight] - ORDER[b.weight]),
    works: WAY_NAMES.filter((way) => !taken.includes(way)),
    seen: { scripts: site.scripts.length, places: facts?.places.length ?? 0 },
  };
}
