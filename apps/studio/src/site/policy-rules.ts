import type { Finding } from "./finding.ts";
import { type KnownFile, shownAddress, type Site } from "./input.ts";
import { KIT_PAGE } from "./page-facts.ts";
import {
  allowsAddress,
  allowsInlineStyle,
  allowsLit,
  allowsScript,
  decisionOf,
  type Kind,
  type Policy,
  sandboxesScripts,
  trustsSingly,
} from "./policy.ts";
import { namesHost } from "./sources.ts";
import { FETCHED, FRAMED, SCRIPTED, type WayName } from "./ways.ts";

/** What a policy would have to list for an address. */
const sourceFor = (address: URL, { page }: Site) =>
  address.origin === page.origin ? "'self'" : address.origin;

/**
 * A host in the list may be the page's own: without the page's address nobody can
 * tell.
 */
const unsure = (site: Site, address: URL, list: readonly string[]) =>
  !site.addressKnown &&
  address.origin === site.page.origin &&
  list.some(namesHost);

/** The kit's scripts of the page, or the one that a snippet would bring. */
function scriptsOf(site: Site, files: readonly KnownFile[]) {
  const integrity = files.find(({ name }) => name === "kit.js")?.integrity;
  const usual = {
    url: new URL("kit.js", site.folder),
    nonce: "",
    integrity: integrity ?? "",
  };
  return site.scripts.length > 0 ? site.scripts : [usual];
}

function scriptFinding(
  site: Site,
  policy: Policy,
  files: readonly KnownFile[],
): Finding | undefined {
  const decision = decisionOf(policy, "script");
  if (!decision) return undefined;
  const { name: directive, list } = decision;
  const blocked = scriptsOf(site, files).find(
    ({ url, nonce, integrity }) =>
      !allowsScript(list, { address: url, nonce, integrity }, site.page),
  );
  if (!blocked) return undefined;
  const { url, integrity } = blocked;
  const hash = integrity ? ` '${integrity}'` : "";
  const values = { directive, address: shownAddress(site, url), hash };
  const evidence = [policy.evidence];
  if (unsure(site, url, list))
    return {
      id: "policy-needs-address",
      weight: "hint",
      evidence,
      values,
      hits: [],
    };
  return {
    id: trustsSingly(list) ? "policy-script-nonce" : "policy-script",
    weight: "blocks",
    evidence,
    values: { ...values, source: sourceFor(url, site) },
    hits: SCRIPTED,
  };
}

/** What is fetched, framed or drawn, and which ways need it. */
const ADDRESSES: readonly {
  readonly id: "policy-connect" | "policy-frame" | "policy-image";
  readonly kind: Kind;
  readonly file: string;
  readonly hits: readonly WayName[];
}[] = [
  {
    id: "policy-connect",
    kind: "connect",
    file: "data/corett.json",
    hits: FETCHED,
  },
  {
    id: "policy-frame",
    kind: "frame",
    file: "es-419/corett.html",
    hits: FRAMED,
  },
  {
    id: "policy-image",
    kind: "image",
    file: "es-419/corett.svg",
    hits: ["image"],
  },
];

function addressFindings(site: Site, policy: Policy): readonly Finding[] {
  return ADDRESSES.flatMap(({ id, kind, file, hits }) => {
    const decision = decisionOf(policy, kind);
    const address = addressOf(site, kind, file);
    if (!decision || allowsAddress(decision.list, address, site.page))
      return [];
    const values = {
      directive: decision.name,
      address: shownAddress(site, address),
      source: sourceFor(address, site),
      hash: "",
    };
    const evidence = [policy.evidence];
    const finding: Finding = unsure(site, address, decision.list)
      ? {
          id: "policy-needs-address",
          weight: "hint",
          evidence,
          values,
          hits: [],
        }
      : { id, weight: "blocks", evidence, values, hits };
    return [finding];
  });
}

/** The address that the page itself asks for, or the one a snippet would. */
function addressOf({ facts, base, folder }: Site, kind: Kind, file: string) {
  const frame = facts?.places.find((one) => one.kind === "frame")?.address;
  const asked = kind === "frame" && frame && KIT_PAGE.test(frame) ? frame : "";
  return asked && URL.canParse(asked, base)
    ? new URL(asked, base)
    : new URL(file, folder);
}

function styleFinding(policy: Policy): Finding | undefined {
  const decision = decisionOf(policy, "style");
  if (!decision || allowsInlineStyle(decision.list)) return undefined;
  return {
    id: "policy-inline-style",
    weight: "limits",
    evidence: [policy.evidence],
    values: { directive: decision.name },
    hits: ["prerendered"],
  };
}

function otherFindings(policy: Policy): readonly Finding[] {
  const evidence = [policy.evidence];
  const values = {};
  const findings: Finding[] = [];
  if (!allowsLit(policy))
    findings.push({
      id: "policy-trusted-types",
      weight: "blocks",
      evidence,
      values,
      hits: SCRIPTED,
    });
  if (sandboxesScripts(policy))
    findings.push({
      id: "policy-sandbox",
      weight: "blocks",
      evidence,
      values,
      hits: [...SCRIPTED, ...FRAMED],
    });
  return findings;
}

/** What the policies of the page forbid; all of them have to allow a thing. */
export function policyFindings(
  site: Site,
  files: readonly KnownFile[],
): readonly Finding[] {
  return site.policies.flatMap((policy) => {
    const findings = [
      scriptFinding(site, policy, files),
      ...addressFindings(site, policy),
      styleFinding(policy),
      ...otherFindings(policy),
    ].filter((one) => one !== undefined);
    if (!policy.reportOnly) return findings;
    return findings.length > 0
      ? [
          {
            id: "policy-report-only",
            weight: "hint",
            evidence: [policy.evidence],
            values: {},
            hits: [],
          } as const,
        ]
      : [];
  });
}
