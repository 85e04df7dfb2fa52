import { calendarDate, identifier } from "@corett/model";
import { z } from "zod";
import { sha256 } from "./sha256.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** One file that was published. */
export const ledgerFile = z.strictObject({
  /** Below the edition's folder, with `/`. */
  path: z.string().min(1).max(200),
  bytes: z.int().min(0),
  sha256: digest,
});

/** One edition that was published. */
export const ledgerEntry = z
  .strictObject({
    /** The plan's id. */
    id: identifier,
    edition: calendarDate,
    /** 1, and one more with each correction of the same edition. */
    vintage: z.int().min(1),
    /** The folder with its files. */
    folder: z.string().min(1).max(200),
    files: z.array(ledgerFile).min(1),
    /** SHA-256 of the entry before, as JSON; null for the first. */
    previous: digest.nullable(),
  })
  .meta({ id: "LedgerEntry" });
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/**
 * Everything that was ever published, with hashes. Each entry holds the hash of
 * the one before, so none can be changed or taken out unnoticed.
 */
export const ledger = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal("corett/ledger@1"),
    entries: z.array(ledgerEntry),
  })
  .meta({ id: "Ledger" });
export type Ledger = z.infer<typeof ledger>;

export const EMPTY_LEDGER: Ledger = { format: "corett/ledger@1", entries: [] };

/** The hash by which the next entry names this one. */
export function hashOfEntry(entry: LedgerEntry): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(entry)));
}

/** The ledger with one more entry. */
export async function withEntry(
  { entries }: Ledger,
  entry: Omit<LedgerEntry, "previous">,
): Promise<Ledger> {
  const last = entries.at(-1);
  const previous = last ? await hashOfEntry(last) : null;
  return {
    format: "corett/ledger@1",
    entries: [...entries, { ...entry, previous }],
  };
}

/** Places in the chain where an entry does not follow from the one before. */
export async function brokenLinks({ entries }: Ledger): Promise<number[]> {
  const broken: number[] = [];
  for (const [at, { previous }] of entries.entries()) {
    const before = entries[at - 1];
    const expected = before ? await hashOfEntry(before) : null;
    if (previous !== expected) broken.push(at);
  }
  return broken;
}
