import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Ledger } from "./ledger.ts";
import { LEDGER_FILE, ledgerText } from "./next-ledger.ts";
import {
  assertPublicationFiles,
  type PublicationFiles,
} from "./publication-files.ts";

/** What a publication's archive is called. */
export const archiveName = ({ folder }: PublicationFiles): string =>
  `${folder}.zip`;

/**
 * An edition and the ledger as one ZIP archive, to be unpacked over the folder
 * of publications: the same files as `corett stats publish` writes there. The
 * same edition is the same bytes.
 *
 * @param ledger - with the edition in it, from `nextLedger`
 * @throws NotAuditedError if the files are not from `publicationFiles`
 */
export function publicationArchive(
  files: PublicationFiles,
  ledger: Ledger,
): Uint8Array {
  assertPublicationFiles(files);
  // ZIP knows local time only: this is the same wall time everywhere.
  const mtime = new Date(1980, 0, 1);
  const parts: Zippable = {};
  const add = (name: string, text: string) => {
    parts[name] = [strToU8(text), { mtime, level: 6 }];
  };
  for (const [name, text] of files.files) add(`${files.folder}/${name}`, text);
  add(LEDGER_FILE, ledgerText(ledger));
  return zipSync(parts);
}

/**
 * The files in an archive by their paths, folders left out.
 *
 * @param limit - so many bytes at most are unpacked
 * @returns undefined if it is no archive, is damaged, or is too large
 */
export function unpackedArchive(
  bytes: Uint8Array,
  limit: number,
): ReadonlyMap<string, Uint8Array> | undefined {
  let left = limit;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        return left >= 0 && !name.endsWith("/");
      },
    });
    return left < 0 ? undefined : new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}
