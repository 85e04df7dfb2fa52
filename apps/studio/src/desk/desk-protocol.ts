import type { Words } from "@corett/model";
import type { Acceptance, FaultCode } from "@corett/statistics";

/**
 * What the page and its worker say to each other. A file goes in as the handle
 * that the browser gave; nothing of a row comes out, only what the office may
 * show or publish.
 */

/** The languages of the page. */
export type Language = "es" | "en";

/** Whose figures these are, and of which year. */
export interface Delivery {
  readonly country: string;
  readonly year: number;
}

/** A file of an earlier edition with its path below the folder it came from. */
export interface EarlierFile {
  readonly path: string;
  readonly file: File;
}

/** What the page asks for; each has one answer. */
export type DeskRequest =
  | {
      readonly kind: "template";
      readonly delivery: Delivery;
      readonly rows: "cases" | "counts";
    }
  | {
      readonly kind: "check";
      readonly file: File;
      readonly delivery: Delivery;
      readonly accepted: readonly Acceptance[];
    }
  | { readonly kind: "load-accepted"; readonly file: File }
  | { readonly kind: "load-plan"; readonly file: File }
  | { readonly kind: "template-plan"; readonly options: PlanOptions }
  | { readonly kind: "load-earlier"; readonly files: readonly EarlierFile[] }
  | { readonly kind: "protect" }
  | { readonly kind: "publish" };

/** What the office fills in for the plan that the desk offers. */
export interface PlanOptions {
  readonly delivery: Delivery;
  readonly rows: "cases" | "counts";
  readonly edition: string;
  readonly vintage: number;
  readonly officeEs: string;
  readonly officeEn: string;
}

/** One fault as the page shows it: in words, with its place, without a value. */
export interface ShownFault {
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly subject: string;
  readonly what: string;
  readonly mend: string;
}

/** All faults of one kind. */
export interface ShownFaults {
  readonly code: FaultCode;
  readonly level: "error" | "doubt";
  readonly count: number;
  readonly faults: readonly ShownFault[];
}

/** What the check of a sheet found. */
export interface CheckAnswer {
  readonly kind: "checked";
  readonly errors: number;
  readonly doubts: number;
  readonly groups: readonly ShownFaults[];
  readonly accepted: readonly {
    readonly acceptance: Acceptance;
    readonly count: number;
  }[];
  /** Decisions under which nothing falls any more. */
  readonly unused: readonly Acceptance[];
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** What a row of the sheet is, for the plan. */
  readonly rows: "cases" | "counts";
  readonly report: SavedFile;
}

/** A table of a plan or of an edition, as a list shows it. */
export interface PlanAnswer {
  readonly kind: "planned";
  readonly title: string;
  readonly edition: string;
  readonly vintage: number;
  readonly threshold: number;
  readonly rows: "cases" | "counts";
  readonly tables: readonly {
    readonly title: string;
    readonly dimensions: string;
  }[];
  readonly file: SavedFile;
}

/** What was published before. */
export interface EarlierAnswer {
  readonly kind: "earlier";
  readonly editions: readonly {
    readonly id: string;
    readonly dataSets: number;
    /** Whether the office's own record of it was among the files. */
    readonly hasRecord: boolean;
  }[];
  readonly faults: readonly string[];
}

/** How a figure is shown. */
export interface ShownFigure {
  readonly kind:
    "number" | "suppressed" | "below" | "missing" | "not-applicable";
  readonly text: string;
}

/** A row of a protected table. */
export interface ShownRow {
  readonly heads: readonly string[];
  readonly figures: readonly ShownFigure[];
}

/** A protected table: its fixed codes are in the caption. */
export interface ShownTable {
  readonly id: string;
  readonly caption: string;
  readonly rowHeads: readonly string[];
  /** What the columns are by; empty for a single column of figures. */
  readonly columnHead: string;
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
  readonly suppressed: number;
}

/** What came of protecting and attacking. */
export interface ProtectAnswer {
  readonly kind: "protected";
  readonly passed: boolean;
  readonly judged: number;
  readonly findings: readonly string[];
  /** Which tables were protected together, and why. */
  readonly links: readonly string[];
  readonly proposals: readonly {
    readonly parts: readonly string[];
    readonly before: number;
    readonly after: number;
  }[];
  readonly tables: readonly ShownTable[];
  readonly editions: number;
}

/** A file to be saved by the reader. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** The files of an edition. Only a passed audit has them. */
export interface PublishAnswer {
  readonly kind: "published";
  readonly isNew: boolean;
  readonly archive: SavedFile;
  readonly files: readonly SavedFile[];
  readonly record: SavedFile;
}

/** What the worker answers with. */
export type DeskAnswer =
  | { readonly kind: "template"; readonly file: SavedFile }
  | CheckAnswer
  | { readonly kind: "accepted"; readonly accepted: readonly Acceptance[] }
  | PlanAnswer
  | EarlierAnswer
  | ProtectAnswer
  | PublishAnswer
  | Refused;

/** Something that cannot be done, said so that it can be mended. */
export interface Refused {
  readonly kind: "refused";
  readonly messages: readonly Words[];
}

/** What the page posts. */
export type ToWorker =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly language: Language;
      readonly request: DeskRequest;
    }
  | { readonly kind: "cancel" };

/** A country that may be chosen. */
export interface Country {
  readonly code: string;
  readonly es: string;
  readonly en: string;
}

/** What the worker posts. `ready` comes once, when nothing more is loaded. */
export type FromWorker =
  | { readonly kind: "ready"; readonly countries: readonly Country[] }
  | { readonly kind: "broken" }
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly progress: DeskProgress;
    }
  | {
      readonly kind: "answer";
      readonly id: number;
      readonly answer: DeskAnswer;
    }
  | { readonly kind: "cancelled"; readonly id: number };

/** How far something is; `share` from 0 to 1 where it is known. */
export interface DeskProgress {
  readonly phase: "read" | "protect" | "audit";
  readonly share?: number;
}
