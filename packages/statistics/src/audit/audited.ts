import type { Publication } from "./publication.ts";

declare const auditedBrand: unique symbol;

/**
 * A publication that has passed an audit. Only the auditor makes one, and what
 * writes published files takes nothing else: the type says so to the compiler,
 * {@link assertAudited} at run time.
 */
export type AuditedPublication = Publication & {
  readonly [auditedBrand]: true;
};

/** Every publication that passed in this process, and no other object. */
const passed = new WeakSet();

/** Nobody changes a figure after the audit. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** For the auditor alone; not exported by the package. */
export function markAudited(publication: Publication): AuditedPublication {
  const copy = frozen(structuredClone(publication));
  passed.add(copy);
  // The one place where the brand is given.
  return copy as AuditedPublication;
}

/** Whether this very object came out of a passed audit. */
export function isAudited(value: unknown): value is AuditedPublication {
  return typeof value === "object" && value !== null && passed.has(value);
}

/** What was to be written has not passed an audit. */
export class NotAuditedError extends Error {
  override readonly name = "NotAuditedError";
}

/**
 * For writers: refuses what has not passed.
 *
 * @throws {@link NotAuditedError}
 */
export function assertAudited(
  value: unknown,
): asserts value is AuditedPublication {
  if (!isAudited(value))
    throw new NotAuditedError(
      "this has not passed an audit in this process; audit() gives the object to write",
    );
}
