// What used to be here only, and is for browsers too.
export { LEDGER_FILE, PublishError } from "../publish/next-ledger.ts";
export type {
  LedgerFault,
  Publications,
  PublishedEdition,
} from "../publish/published-editions.ts";
export { LOCK_FILE, PublishingLock } from "./publishing-lock.ts";
export * from "./read-file.ts";
export * from "./read-publications.ts";
export * from "./write-publication.ts";
