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
export { type Rounding, roundTable } from "./rounding/round.ts";
export type { Progress, Watch } from "./solver/breath.ts";
export { loadSolver, type SolverSource } from "./solver/highs.ts";
export {
  checkFile,
  type CheckedFile,
  type CheckFileOptions,
  type CheckReport,
  type SheetSummary,
} from "./check/check-file.ts";
export type { CheckOptions, CodedSheet } from "./check/coded-sheet.ts";
export type { CountCell, CountTable } from "./check/count-table.ts";
export * from "./cube/code-list.ts";
export * from "./cube/code-lists.ts";
export * from "./cube/plan.ts";
export * from "./faults/acceptance.ts";
export {
  type AcceptedGroup,
  cellName,
  DEFAULT_LISTED,
  type Fault,
  type FaultGroup,
  type Place,
} from "./faults/fault-list.ts";
export { FAULT_WORDS, type FaultCode } from "./faults/fault-words.ts";
export type { Field, FieldKind, Layout } from "./layout/field.ts";
export * from "./layout/layouts.ts";
export { dataSetCsv } from "./publish/csv.ts";
export type { EarlierEdition } from "./publish/earlier-edition.ts";
export * from "./publish/ledger.ts";
export * from "./publish/next-ledger.ts";
export * from "./publish/private-record.ts";
export * from "./publish/publication-archive.ts";
export * from "./publish/published-editions.ts";
export { readPopulation } from "./publish/population.ts";
export * from "./publish/prepare.ts";
export { protectionInstance } from "./publish/protection-instance.ts";
export {
  publicationFiles,
  type PublicationFiles,
  type PublicationParts,
} from "./publish/publication-files.ts";
export { publicationOfTables } from "./publish/publication-of-tables.ts";
export {
  type Population,
  type Rate,
  RATE_MINIMUM,
  type RateSet,
  ratesOf,
} from "./publish/rates.ts";
export { sdmxCsv } from "./publish/sdmx-csv.ts";
export {
  type ReadTables,
  tablesOfDataSets,
} from "./publish/tables-of-data-sets.ts";
export { READ_LIMITS, type ReadLimits } from "./read/raw-table.ts";
export {
  type ByteSource,
  type ReadFile,
  type ReadFormat,
  type ReadOptions,
  readTables,
} from "./read/read-tables.ts";
export { loadWorkbookReader } from "./read/workbook.ts";
export { Refusal, type RefusalCode, REFUSALS } from "./read/refusal.ts";
export {
  describeFault,
  type DescribedFault,
  type ReportLanguage,
} from "./report/describe-fault.ts";
export { htmlReport, type HtmlReportOptions } from "./report/html-report.ts";
export { jsonReport } from "./report/json-report.ts";
export { REPORT_WORDS } from "./report/report-words.ts";
export { textReport, verdict } from "./report/text-report.ts";
export { codesOfKey } from "./tabulate/cell-key.ts";
export { ContradictionError } from "./tabulate/contradiction.ts";
export { PlanError } from "./tabulate/planned-list.ts";
export {
  templatePlan,
  type TemplatePlanOptions,
} from "./template/template-plan.ts";
export { tabulate } from "./tabulate/tabulate.ts";
export * from "./tabulate/tabulation.ts";
export {
  layoutOf,
  templateName,
  type TemplateOptions,
  writeTemplate,
} from "./template/template.ts";
