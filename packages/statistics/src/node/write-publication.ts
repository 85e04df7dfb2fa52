import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import {
  assertPublicationFiles,
  type PublicationFiles,
} from "../publish/publication-files.ts";
import {
  EMPTY_LEDGER,
  type Ledger,
  ledger as ledgerSchema,
  withEntry,
} from "../publish/ledger.ts";
import { sha256 } from "../publish/sha256.ts";
import { PublishError } from "./publish-error.ts";
import { alone } from "./publishing-lock.ts";

export { PublishError } from "./publish-error.ts";

/** The ledger's file in the folder of publications. */
export const LEDGER_FILE = "ledger.json";
const STAGED = ".new-";

/** Waits until what was written to a file or folder is on the disk. */
async function settled(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file beside, then in one step in the place of the old one. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const staged = path.join(
    path.dirname(file),
    `${STAGED}${path.basename(file)}`,
  );
  await writeFile(staged, text);
  await settled(staged);
  await rename(staged, file);
  await settled(path.dirname(file));
}

/**
 * The ledger of a folder; an empty one if nothing was published there.
 *
 * @throws PublishError if there is a ledger that cannot be read
 */
export async function readLedger(folder: string): Promise<Ledger> {
  let text: string;
  try {
    text = await readFile(path.join(folder, LEDGER_FILE), "utf8");
  } catch (thrown) {
    if (isMissing(thrown)) return EMPTY_LEDGER;
    throw thrown;
  }
  const parsed = ledgerSchema.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new PublishError({
    es: `«${LEDGER_FILE}» está dañado; recupérelo de una copia antes de publicar`,
    en: `“${LEDGER_FILE}” is damaged; restore it from a copy before publishing`,
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMissing(thrown: unknown): boolean {
  return (
    thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT"
  );
}

/** What a run that was killed left behind; it was never published. */
async function sweep(folder: string, known: ReadonlySet<string>) {
  for (const name of await readdir(folder))
    if (name.startsWith(STAGED) && !known.has(name))
      await rm(path.join(folder, name), { recursive: true });
}

async function stage(folder: string, files: PublicationFiles): Promise<void> {
  for (const [name, text] of files.files) {
    const file = path.join(folder, ...name.split("/"));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    await settled(file);
  }
}

/** What became of a publication. */
export interface Written {
  /** The edition's folder. */
  readonly folder: string;
  /** False if the very same files were published before. */
  readonly isNew: boolean;
}

async function entryOf({
  id,
  edition,
  vintage,
  folder,
  files,
}: PublicationFiles) {
  const list = await Promise.all(
    [...files].map(async ([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path: name, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return { id, edition, vintage, folder, files: list };
}

/** What else there is to a publication. */
export interface WriteOptions {
  /**
   * The ledger that the figures were protected against. If another edition has
   * come out since, the two were never held against each other: it is refused.
   */
  readonly seen?: Ledger;
  /**
   * Done once nothing forbids to publish, and before anything is: to keep the
   * true counts, without which the next edition could not be linked.
   */
  readonly beforehand?: () => Promise<void>;
}

/**
 * Publishes: writes an edition beside, moves it into its place, and then enters
 * it into the ledger, which is the moment from which it is published. Killed at
 * any time, everything that the ledger names is whole. One publishes at a time.
 *
 * @param files - from `publicationFiles`, which takes an audited publication
 * only; anything else is refused
 * @throws NotAuditedError if the files are not from there; PublishError if the
 * same vintage was published with other figures, another is publishing, or
 * another edition came out since `options.seen`
 */
export async function writePublication(
  folder: string,
  files: PublicationFiles,
  options: WriteOptions = {},
): Promise<Written> {
  assertPublicationFiles(files);
  await mkdir(folder, { recursive: true });
  return alone(folder, () => writeAlone(folder, files, options));
}

/** @throws PublishError if the ledger is not the one that was seen */
function checkSeen(now: Ledger, seen: Ledger | undefined): void {
  if (!seen || JSON.stringify(seen.entries) === JSON.stringify(now.entries))
    return;
  throw new PublishError({
    es: "mientras tanto se publicó otra edición en esta carpeta, y estas cifras no se protegieron junto con ella; repita la orden",
    en: "another edition was published into this folder meanwhile, and these figures were not protected together with it; run the command again",
  });
}

async function writeAlone(
  folder: string,
  files: PublicationFiles,
  { seen, beforehand }: WriteOptions,
): Promise<Written> {
  const before = await readLedger(folder);
  const entry = await entryOf(files);
  const place = path.join(folder, files.folder);
  const known = before.entries.find((one) => one.folder === files.folder);
  if (known) {
    const same = { ...known, previous: null };
    if (JSON.stringify(same) === JSON.stringify({ ...entry, previous: null }))
      return { folder: place, isNew: false };
    throw new PublishError({
      es: `la edición «${files.folder}» ya se publicó con otras cifras; una corrección lleva otro «vintage» en el plan`,
      en: `the edition “${files.folder}” was published with other figures; a correction has another “vintage” in the plan`,
    });
  }
  checkSeen(before, seen);
  await beforehand?.();
  await sweep(folder, new Set());
  const staged = path.join(folder, `${STAGED}${files.folder}`);
  await stage(staged, files);
  // A folder that no entry names was left by a run that was killed.
  await rm(place, { recursive: true, force: true });
  await rename(staged, place);
  await settled(folder);
  const after = await withEntry(before, entry);
  await replaceFile(
    path.join(folder, LEDGER_FILE),
    `${JSON.stringify(after, null, 2)}\n`,
  );
  return { folder: place, isNew: true };
}
