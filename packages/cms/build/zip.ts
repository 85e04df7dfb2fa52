import { strToU8, zipSync, type Zippable } from "fflate";

/** Files by their path in the archive. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The first day that a ZIP file can name, on any clock. */
const MTIME = new Date(1980, 0, 1);

/** An archive: the same files give the same bytes, whenever and wherever. */
export function zipOf(files: Files): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(zippable, {
    level: 9,
    mtime: MTIME,
    os: 3,
    attrs: 0o644 << 16,
  });
}
