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
import { EMPTY_LEDGER, type Ledger } from "../publish/ledger.ts";
import {
  LEDGER_FILE,
  ledgerOf,
  ledgerText,
  nextLedger,
  PublishError,
} from "../publish/next-ledger.ts";
import {
  assertPublicationFiles,
  type PublicationFiles,
} from "../publish/publication-files.ts";
import { PublishingLock, STAGED } from "./publishing-lock.ts";

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
  return ledgerOf(text);
}

function isMissing(thrown: unknown): boolean {
  return (
    thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT"
  );
}

/** What a run that was killed left behind; it was never published. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(STAGED))
      // By force: another who waits for the lock takes its own away too.
      await rm(path.join(folder, name), { recursive: true, force: true });
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

/** What else there is to a publication. */
export interface WriteOptions {
  /**
   * Taken before the earlier editions were read. Without it the lock is taken
   * for the writing alone.
   */
  readonly lock?: PublishingLock;
  /**
   * The ledger that the figures were protected against. If another edition has
   * come out since, the two were never held against each other: it is refused.
   * The lock keeps out runs of this kit alone, not a folder that is copied in.
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
 * any time, everything that the ledger names is whole.
 *
 * @param files - from `publicationFiles`, which takes an audited publication
 * only; anything else is refused
 * @throws NotAuditedError if the files are not from there; PublishError if the
 * same vintage was published with other figures, someone else is publishing, or
 * another edition came out since `options.seen`
 */
export async function writePublication(
  folder: string,
  files: PublicationFiles,
  { lock, ...options }: WriteOptions = {},
): Promise<Written> {
  assertPublicationFiles(files);
  const own = lock ?? (await PublishingLock.take(folder));
  try {
    if (!own.isHeld || own.folder !== folder)
      throw new Error("the lock is for another folder, or was given back");
    return await own.writing(() => write(folder, files, options));
  } finally {
    if (!lock) await own.release();
  }
}

/** @throws PublishError if the ledger is not the one that was seen */
function checkSeen(now: Ledger, seen: Ledger | undefined): void {
  if (!seen || ledgerText(seen) === ledgerText(now)) return;
  throw new PublishError({
    es: "mientras tanto se publicó otra edición en esta carpeta, y estas cifras no se protegieron junto con ella; repita la orden",
    en: "another edition was published into this folder meanwhile, and these figures were not protected together with it; run the command again",
  });
}

async function write(
  folder: string,
  files: PublicationFiles,
  { seen, beforehand }: Omit<WriteOptions, "lock">,
): Promise<Written> {
  const before = await readLedger(folder);
  const place = path.join(folder, files.folder);
  const { ledger, isNew } = await nextLedger(before, files);
  if (!isNew) return { folder: place, isNew };
  checkSeen(before, seen);
  await beforehand?.();
  await sweep(folder);
  const staged = path.join(folder, `${STAGED}${files.folder}`);
  await stage(staged, files);
  // A folder that no entry names was left by a run that was killed.
  await rm(place, { recursive: true, force: true });
  await rename(staged, place);
  await settled(folder);
  await replaceFile(path.join(folder, LEDGER_FILE), ledgerText(ledger));
  return { folder: place, isNew };
}
