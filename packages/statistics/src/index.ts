export { audit } from "./audit/audit.ts";
export type { AuditOptions, AuditReport, Finding } from "./audit/audit.ts";
export {
  assertAudited,
  type AuditedPublication,
  isAudited,
  NotAuditedError,
} from "./audit/audited.ts";
export { checkPublication } from "./audit/check-publication.ts";
export * from "./audit/publication.ts";
export { checkInstance } from "./protect/check-instance.ts";
export * from "./protect/instance.ts";
export * from "./protect/instance-problem.ts";
export { protect } from "./protect/protect.ts";
export type { Protection, ProtectOptions } from "./protect/protect.ts";
export { type Published, publicationOf } from "./protect/publication-of.ts";
export { type Merge, proposeMerges } from "./protect/redesign.ts";
export type { Reason } from "./protect/sensitive.ts";
export * from "./protect/tables.ts";
export type { Progress, Watch } from "./solver/breath.ts";
export { loadSolver, type SolverSource } from "./solver/highs.ts";
