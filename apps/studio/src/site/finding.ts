import type { WayName } from "./ways.ts";

/** Where something stands in what was pasted. */
export interface Evidence {
  /** Which of the pasted texts. */
  readonly where: Place;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The texts that a reader can paste. */
export type Place = "headers" | "html" | "kit";

/** Everything that the check can find. */
export type FindingId =
  | "policy-script"
  | "policy-script-nonce"
  | "policy-inline-style"
  | "policy-connect"
  | "policy-frame"
  | "policy-image"
  | "policy-trusted-types"
  | "policy-sandbox"
  | "policy-report-only"
  | "policy-needs-address"
  | "frame-refused"
  | "embedder-policy"
  | "resource-policy"
  | "no-cors"
  | "kit-type"
  | "kit-missing"
  | "not-https"
  | "no-integrity"
  | "wrong-integrity"
  | "no-crossorigin"
  | "script-missing"
  | "script-held"
  | "tags-stripped"
  | "shown-as-text"
  | "ampersand-mangled"
  | "quotes-mangled"
  | "paragraph-orphans"
  | "quirks-mode"
  | "xhtml"
  | "base-href"
  | "old-library"
  | "two-kits"
  | "late-exit"
  | "nothing-found";

/** Something about the site that the kit meets. */
export interface Finding {
  readonly id: FindingId;
  /**
   * `blocks`: what the ways in `hits` show is not what it should be. `limits`: it
   * works, with less. `hint`: good to know.
   */
  readonly weight: "blocks" | "limits" | "hint";
  readonly evidence: readonly Evidence[];
  /** What the sentences name: an address, a directive. */
  readonly values: Readonly<Record<string, string>>;
  /** The ways that it takes. */
  readonly hits: readonly WayName[];
}

const LONGEST = 160;

/** A line as it is shown: without the blanks around it, and not too long. */
function shown(line: string): string {
  const text = line.trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The line of a text that an index is in. */
export function lineAt(where: Place, source: string, index: number): Evidence {
  const before = source.slice(0, index);
  const start = before.lastIndexOf("\n") + 1;
  const end = source.indexOf("\n", index);
  const line = source.slice(start, end < 0 ? undefined : end);
  // Minified pages are one line: show what is around the place.
  const from = Math.max(0, index - start - LONGEST / 4);
  return {
    where,
    line: before.split("\n").length,
    text: shown(line.length > LONGEST ? line.slice(from) : line),
  };
}

/** The lines where a pattern is found; the first five. */
export function linesWith(
  where: Place,
  source: string,
  pattern: RegExp,
): readonly Evidence[] {
  const all = new RegExp(pattern, [...new Set(`${pattern.flags}g`)].join(""));
  return [...source.matchAll(all)]
    .slice(0, 5)
    .map(({ index }) => lineAt(where, source, index));
}
