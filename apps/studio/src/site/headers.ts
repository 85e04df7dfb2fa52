import { type Evidence, lineAt, type Place } from "./finding.ts";

/** One response header as it was pasted. */
export interface Header {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly evidence: Evidence;
}

const FIELD = /^([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*)$/;

/**
 * Reads pasted response headers: as a server sends them (RFC 9112, also folded), as
 * `curl -v` prints them, or as browsers' tools copy them (the value on a line of its
 * own). Lines that are no header are passed over.
 */
export function readHeaders(where: Place, source: string): readonly Header[] {
  const headers: Header[] = [];
  let index = 0;
  let open = false;
  for (const raw of source.split("\n")) {
    const evidence = lineAt(where, source, index);
    index += raw.length + 1;
    const line = raw.replace(/^< ?/, "").replace(/\r$/, "");
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const last = headers.at(-1);
    if (name && !/^https?$/i.test(name)) {
      headers.push({ name: name.toLowerCase(), value: value.trim(), evidence });
      open = true;
    } else if (last && open && line.trim() && (!last.value || /^\s/.test(line)))
      headers[headers.length - 1] = {
        ...last,
        value: `${last.value} ${line.trim()}`.trim(),
        // The line that says something is the one to look at.
        evidence: last.value ? last.evidence : evidence,
      };
    else open = false;
  }
  return headers;
}

/** The headers of a name. */
export const named = (
  headers: readonly Header[],
  name: string,
): readonly Header[] => headers.filter((one) => one.name === name);
