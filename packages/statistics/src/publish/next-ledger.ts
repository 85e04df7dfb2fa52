import {
  assertPublicationFiles,
  type PublicationFiles,
} from "./publication-files.ts";
import {
  EMPTY_LEDGER,
  type Ledger,
  ledger as ledgerSchema,
  type LedgerEntry,
  withEntry,
} from "./ledger.ts";
import { sha256 } from "./sha256.ts";

/** The ledger's file in the folder of publications. */
export const LEDGER_FILE = "ledger.json";

/** Something that was published before forbids to publish; the words say what. */
export class PublishError extends Error {
  readonly words: { readonly es: string; readonly en: string };

  constructor(words: { readonly es: string; readonly en: string }) {
    super(words.en);
    this.name = "PublishError";
    this.words = words;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A ledger from its text; an empty one if there is none.
 *
 * @throws PublishError if there is one that cannot be read
 */
export function ledgerOf(text: string | undefined): Ledger {
  if (text === undefined) return EMPTY_LEDGER;
  const parsed = ledgerSchema.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new PublishError({
    es: `«${LEDGER_FILE}» está dañado; recupérelo de una copia antes de publicar`,
    en: `“${LEDGER_FILE}” is damaged; restore it from a copy before publishing`,
  });
}

/** A ledger as its file has it. */
export const ledgerText = (ledger: Ledger): string =>
  `${JSON.stringify(ledger, null, 2)}\n`;

async function entryOf({
  id,
  edition,
  vintage,
  folder,
  files,
}: PublicationFiles): Promise<Omit<LedgerEntry, "previous">> {
  const list = await Promise.all(
    [...files].map(async ([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path: name, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return { id, edition, vintage, folder, files: list };
}

/** A ledger after an edition, and whether that edition is a new one. */
export interface NextLedger {
  readonly ledger: Ledger;
  /** False if the very same files were published before. */
  readonly isNew: boolean;
}

/**
 * The ledger once an edition is out: the one before, if the very same files are
 * in it already.
 *
 * @throws NotAuditedError if the files are not from `publicationFiles`;
 * PublishError if the same vintage was published with other figures
 */
export async function nextLedger(
  before: Ledger,
  files: PublicationFiles,
): Promise<NextLedger> {
  assertPublicationFiles(files);
  const entry = await entryOf(files);
  const known = before.entries.find((one) => one.folder === files.folder);
  if (!known) return { ledger: await withEntry(before, entry), isNew: true };
  const same = { ...known, previous: null };
  if (JSON.stringify(same) === JSON.stringify({ ...entry, previous: null }))
    return { ledger: before, isNew: false };
  throw new PublishError({
    es: `la edición «${files.folder}» ya se publicó con otras cifras; una corrección lleva otro «vintage» en el plan`,
    en: `the edition “${files.folder}” was published with other figures; a correction has another “vintage” in the plan`,
  });
}
