import type { Evidence } from "./finding.ts";
import { matches } from "./sources.ts";

/** A content security policy: directives and where it stands. */
export interface Policy {
  /** The first of each name counts (CSP 3, 2.2.1). */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** It only reports. */
  readonly reportOnly: boolean;
  readonly evidence: Evidence;
}

/** Reads the policies in a header's value; a comma parts them. */
export function readPolicies(
  value: string,
  reportOnly: boolean,
  evidence: Evidence,
): readonly Policy[] {
  return value
    .split(",")
    .map((text) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of text.split(";")) {
        const [name = "", ...words] = part.trim().split(/\s+/);
        const key = name.toLowerCase();
        if (key && !directives.has(key)) directives.set(key, words);
      }
      return { directives, reportOnly, evidence };
    })
    .filter(({ directives }) => directives.size > 0);
}

/** What decides for each kind of request, the nearest first (CSP 3, 6.8.3). */
const FALLBACKS = {
  script: ["script-src-elem", "script-src", "default-src"],
  style: ["style-src-elem", "style-src", "default-src"],
  connect: ["connect-src", "default-src"],
  frame: ["frame-src", "child-src", "default-src"],
  image: ["img-src", "default-src"],
} as const;

export type Kind = keyof typeof FALLBACKS;

/** The directive that decides, and what it lists. */
export interface Decision {
  readonly name: string;
  readonly list: readonly string[];
}

/** The directive of a policy that decides for a kind; none if it says nothing. */
export function decisionOf(policy: Policy, kind: Kind): Decision | undefined {
  const name = FALLBACKS[kind].find((one) => policy.directives.has(one));
  return name === undefined
    ? undefined
    : { name, list: policy.directives.get(name) ?? [] };
}

/** A script as a policy sees it. */
export interface ScriptRequest {
  readonly address: URL;
  readonly nonce: string;
  readonly integrity: string;
}

const has = (list: readonly string[], word: string) =>
  list.some((one) => one.toLowerCase() === word);

/** True if a list names a nonce or a hash, or trusts what these load. */
export const trustsSingly = (list: readonly string[]): boolean =>
  list.some((one) => /^'(nonce-|sha(256|384|512)-|strict-dynamic')/i.test(one));

/** True if a list lets a script that stands in the page's HTML load. */
export function allowsScript(
  list: readonly string[],
  { address, nonce, integrity }: ScriptRequest,
  page: URL,
): boolean {
  if (nonce && list.includes(`'nonce-${nonce}'`)) return true;
  const hashes = integrity.split(/\s+/).filter(Boolean);
  if (hashes.length > 0 && hashes.every((one) => list.includes(`'${one}'`)))
    return true;
  if (has(list, "'strict-dynamic'")) return false;
  return list.some((one) => matches(one, address, page));
}

/** True if a list lets the page load an address. */
export const allowsAddress = (
  list: readonly string[],
  address: URL,
  page: URL,
): boolean => list.some((one) => matches(one, address, page));

/** True if a list lets `<style>` stand in the page. */
export const allowsInlineStyle = (list: readonly string[]): boolean =>
  has(list, "'unsafe-inline'") && !trustsSingly(list);

/** True if the templates of Lit, which the kit is made with, may be used. */
export function allowsLit({ directives }: Policy): boolean {
  const policies = directives.get("trusted-types");
  if (policies === undefined) return true;
  return policies.some((one) => one === "*" || one === "lit-html");
}

/** True if a policy puts the page into a sandbox without scripts. */
export function sandboxesScripts({ directives }: Policy): boolean {
  const allowed = directives.get("sandbox");
  return allowed !== undefined && !has(allowed, "allow-scripts");
}
