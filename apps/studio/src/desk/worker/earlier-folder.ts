import {
  countsOfRecord,
  LEDGER_FILE,
  type PublicationFolder,
  recordName,
  unpackedArchive,
} from "@corett/statistics";
import type { EarlierFile } from "../desk-protocol.ts";
import { NotUsable } from "./refused.ts";

/** More than any folder of publications has. */
const MOST_BYTES = 256 << 20;

/** Files by their paths, those in archives too. */
async function filesOf(
  given: readonly EarlierFile[],
): Promise<Map<string, Uint8Array>> {
  const total = given.reduce((sum, { file }) => sum + file.size, 0);
  const files = new Map<string, Uint8Array>();
  const tooLarge = new NotUsable({
    es: "Son demasiados archivos o muy grandes para ser publicaciones anteriores.",
    en: "These are too many files, or too large, for earlier publications.",
  });
  if (total > MOST_BYTES) throw tooLarge;
  for (const { path, file } of given) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!path.toLowerCase().endsWith(".zip")) {
      files.set(path, bytes);
      continue;
    }
    const inside = unpackedArchive(bytes, MOST_BYTES);
    if (!inside)
      throw new NotUsable({
        es: `«${path}» no es un archivo ZIP que se pueda abrir.`,
        en: `“${path}” is no ZIP archive that can be opened.`,
      });
    for (const [name, content] of inside) files.set(name, content);
  }
  return files;
}

/** What the reader chose as earlier publications. */
export interface EarlierFolder {
  readonly folder: PublicationFolder;
  /** The office's own counts of an edition, if its record was chosen too. */
  readonly counts: (
    edition: string,
  ) => Promise<ReadonlyMap<string, number> | undefined>;
}

/** Puts chosen files together as the folder that `corett stats` would read. */
export async function earlierFolder(
  given: readonly EarlierFile[],
): Promise<EarlierFolder> {
  const files = await filesOf(given);
  const [ledger] = [...files.keys()]
    .filter((path) => path === LEDGER_FILE || path.endsWith(`/${LEDGER_FILE}`))
    .sort((one, other) => one.length - other.length);
  const root = ledger?.slice(0, -LEDGER_FILE.length) ?? "";
  const read = (path: string) => Promise.resolve(files.get(root + path));
  const paths = () => Promise.resolve([...files.keys()]);
  return {
    folder: { name: "earlier", paths, read },
    counts: (edition) => {
      const name = recordName(edition);
      const found = [...files].find(
        ([path]) => path === name || path.endsWith(`/${name}`),
      );
      const counts =
        found && countsOfRecord(new TextDecoder().decode(found[1]));
      return Promise.resolve(counts);
    },
  };
}
