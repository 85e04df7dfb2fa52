import type { spanish } from "./desk.messages.es.ts";

/** The words of the desk in English. */
export const english: typeof spanish = {
  intro:
    "From a committee’s sheet to figures that can be published: each cell is checked, small counts are protected, and the desk tries to work them out before somebody else does.",
  localHeading: "Everything stays on this machine",
  local:
    "The sheet is neither sent nor stored. Once loaded, the page asks the network for nothing: you can disconnect and go on. All is forgotten when it is closed.",
  loading: "Loading the desk…",
  ready: "The desk is ready. You can disconnect from the network now.",
  broken:
    "The desk did not load fully: the server or the browser blocks its worker or WebAssembly, or the page does not come by https. Ask your web team for a page policy with “script-src 'self' 'wasm-unsafe-eval'” and “worker-src 'self'”.",
  steps: "Steps",
  done: "done",
  now: "next",
  later: "an earlier step is missing",
  optional: "optional",
  names: {
    delivery: "Whose and of when",
    sheet: "The sheet",
    plan: "The publication plan",
    earlier: "What is published already",
    protect: "Protect and attack",
    download: "Download",
  },
  problem: "That could not be done",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  cancelled: "Cancelled. Nothing has changed.",
  phases: {
    read: "Reading and checking the sheet…",
    protect: "Protecting the tables…",
    audit: "Attacking what would be published…",
    other: "Working…",
  },
  percent: (share) => `${String(Math.round(share * 100))}%`,
  country: "Country",
  chooseCountry: "Choose a country",
  year: "Year of the data",
  yearHint: "Four digits, such as 2026.",
  needDelivery: "Choose the country and write the year (1990 to 2100).",
  templateHeading: "No sheet yet?",
  templateText:
    "The template is an .xlsx workbook with drop-downs and a note at each cell. It asks for no names and no birth dates.",
  templateCases: "Template: a row a person",
  templateCounts: "Template: a row a figure",
  templateSaved: "Template saved.",
  file: "Spreadsheet",
  fileHint:
    "CSV or .xlsx of the template, SDMX-CSV, UNODC’s GLOTIP or SDG. You can also drop it here.",
  drop: "Drop the sheet here",
  fileChosen: (name) => `File chosen: ${name}`,
  oneFile: "Drop one file only.",
  check: "Check the sheet",
  checkAgain: "Check again",
  errors: (n) => (n === 1 ? "1 error" : `${String(n)} errors`),
  doubts: (n) => (n === 1 ? "1 doubt" : `${String(n)} doubts`),
  clean: "There is nothing to mend.",
  stop: "There are errors: nothing can be published until they are mended. Mend the sheet, save it and choose it again.",
  weigh:
    "There are no errors. Mend each doubt in the sheet, or accept it here with a reason.",
  sheetRows: (sheet, rows) =>
    sheet === ""
      ? `${rows} rows read.`
      : `Sheet “${sheet}”: ${rows} rows read.`,
  noValues: "This report does not show what stands in the cells.",
  error: "Error",
  doubt: "Doubt",
  faultCaption: (count, shown, all) =>
    shown < all ? `${count}; here, the first ${String(shown)}` : count,
  places: (n) => (n === "1" ? "1 place" : `${n} places`),
  head: {
    sheet: "Sheet",
    cell: "Cell",
    field: "Column",
    subject: "Figure",
    what: "What is wrong",
    mend: "How to mend it",
  },
  print: "Print the report",
  saveReport: "Save the report (HTML)",
  accept: "Accept with a reason",
  acceptHeading: "Accept this doubt",
  acceptHint:
    "The reason is published with the figures, in both languages. Write nothing about any person.",
  reasonEs: "Reason, in Spanish",
  reasonEn: "Reason, in English",
  byEs: "Office that decides, in Spanish",
  byEn: "Office that decides, in English",
  on: "Date of the decision",
  action: "What becomes of the figure",
  keep: "It is kept: it is recorded so",
  withhold: "It is withheld: treated as if there were no figure",
  saveDecision: "Accept and check again",
  close: "Close without accepting",
  required: "Fill in this field.",
  acceptedHeading: "Accepted doubts",
  acceptedText:
    "Keep this file beside the sheet: with it you need not decide again.",
  remove: "Remove",
  removeOf: (code) => `Remove the decision about ${code}`,
  unusedDecision: "no longer needed",
  kept: "kept",
  withheld: "withheld",
  saveAccepted: "Save the accepted doubts (JSON)",
  loadAccepted: "Load accepted doubts",
  loadAcceptedHint: "The .accepted-doubts.json file of an earlier check.",
  acceptedLoaded: (n) =>
    n === 1
      ? "One decision was loaded."
      : `${String(n)} decisions were loaded.`,
  planText:
    "The plan says which tables are published, what they count, and from which count on they are protected. Use the one that is offered, or load your own.",
  planFile: "Load a plan (JSON)",
  planFileHint:
    "It follows publication-plan.schema.json of the statistics package.",
  offerHeading: "Use the plan that is offered",
  offerText:
    "Detected victims by sex and age, and by form of exploitation. People who are only possible victims are not counted.",
  edition: "Day of publication",
  vintage: "Version",
  vintageHint: "1; a correction of the same edition has the next.",
  officeEs: "Office that publishes and answers, in Spanish",
  officeEn: "Office that publishes and answers, in English",
  useOffer: "Use this plan",
  planHeading: "Chosen plan",
  planTables: "Tables",
  planEdition: (edition, vintage) =>
    `Edition of ${edition}, version ${String(vintage)}`,
  planThreshold: (k) => `Counts from 1 to ${String(k - 1)} are protected.`,
  planOtherRows:
    "The plan is not for this kind of sheet: one counts people row by row, the other holds figures.",
  savePlan: "Save the plan (JSON)",
  earlierText:
    "Whoever keeps earlier editions can subtract one from another. Load what was published, so that this is protected too. If it is the first time, go on.",
  earlierFolder: "Folder of what was published",
  earlierFolderHint:
    "The one with “ledger.json” and a folder an edition. It is sent nowhere.",
  earlierFiles: "Or its files: ZIPs of editions, and private records",
  earlierFilesHint:
    "You can choose several. The private record says what was suppressed; without it that is taken not to have changed.",
  earlierUse: "Read what was published",
  earlierHeading: "Editions read",
  earlierRow: (sets) =>
    sets === 1 ? "1 data set" : `${String(sets)} data sets`,
  withRecord: "with its private record",
  withoutRecord: "without a private record",
  earlierFaults: "This is not what the ledger says:",
  earlierRemove: "Remove what was published",
  earlierNone: "No earlier edition was loaded.",
  protectText:
    "Cells that are not shown are chosen; then the result is attacked as an outsider would, with all tables and editions at once.",
  protect: "Protect and attack",
  needSheet: "A sheet without errors and open doubts is missing.",
  needPlan: "The plan is missing.",
  passed: "The audit is passed",
  passedText: (n) =>
    n === 1
      ? "1 suppressed cell was attacked and could not be worked out."
      : `${String(n)} suppressed cells were attacked and none could be worked out.`,
  nothingHeld: "No cell had to be suppressed.",
  failed: "The audit FAILED: nothing can be published",
  failedText: "This can be worked out from what would be published:",
  proposalsHeading: "Before suppressing: redesign",
  proposalsText:
    "Merging neighbouring codes shows more than suppressing. Change it in the plan (“groups”) if readers lose nothing.",
  proposal: (parts, before, after) =>
    `Merge ${parts}: of ${String(before)} small cells, ${String(after)} are left.`,
  linksHeading: "Linked tables",
  linksNone: "No table is linked to another.",
  linksText: "They were protected together, since one tells of the other:",
  tablesHeading: "Tables as they would be published",
  suppressedCount: (n) =>
    n === 0
      ? "no cell suppressed"
      : n === 1
        ? "1 cell suppressed"
        : `${String(n)} cells suppressed`,
  legend:
    "Suppressed: there is a count and it is not shown. It is not zero, and it does not say whether it is small.",
  against: (n) =>
    n === 0
      ? "No earlier edition was taken into account."
      : n === 1
        ? "One earlier edition was taken into account."
        : `${String(n)} earlier editions were taken into account.`,
  downloadText:
    "Only what passed the audit is handed out, and it is what “corett stats publish” writes.",
  needAudit: "The audit has not passed yet.",
  prepareFiles: "Prepare the files",
  filesReady: "Files ready",
  publishable: "What is published",
  archive: "Save all (ZIP)",
  archiveHint:
    "Unpack it over the folder of what was published: it holds the edition and the ledger (“ledger.json”).",
  single: "Or file by file",
  save: "Save",
  saveOf: (name) => `Save ${name}`,
  notNew: "This edition was published before, the same.",
  privateHeading: "Private: not published",
  privateText:
    "The private record holds the true counts, the suppressed ones too. Keep it in another place that only your office can enter, and do not send it. Without it, the next edition cannot be linked to this one.",
  privateSave: "Save the private record",
  saved: (name) => `Saved: ${name}`,
};
