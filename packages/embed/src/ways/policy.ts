import { originOf } from "../address.ts";
import type { Embedding } from "../contract.ts";

/** One directive of a content security policy, with what it must hold. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** What a policy calls the place of an address. */
const sourceOf = (address: string): string => originOf(address) ?? "'self'";

/**
 * What the host page's content security policy must at least allow for an
 * embedding. A page without a policy needs none of it.
 */
export function policyFor(embedding: Embedding): readonly Directive[] {
  const { way, element, script, data, base, src, page } = embedding;
  const list: Directive[] = [];
  if (script !== "none")
    list.push({ name: "script-src", sources: [sourceOf(base)] });
  if (script !== "none" && way !== "frame")
    list.push({
      name: "trusted-types",
      sources: ["lit-html", "'allow-duplicates'"],
    });
  if (way === "prerendered")
    list.push({ name: "style-src", sources: ["'unsafe-inline'"] });
  // What a reader holds stands in the page already.
  if (data === "address" && element !== "reader")
    list.push({ name: "connect-src", sources: [sourceOf(src ?? base)] });
  if (way === "frame" || way === "oembed")
    list.push({ name: "frame-src", sources: [sourceOf(page ?? base)] });
  if (way === "image")
    list.push({ name: "img-src", sources: [sourceOf(base)] });
  return list;
}

/** Directives as they stand in the header: `script-src 'self'; connect-src …`. */
export const policyText = (directives: readonly Directive[]): string =>
  directives
    .map(({ name, sources }) => [name, ...sources].join(" "))
    .join("; ");
