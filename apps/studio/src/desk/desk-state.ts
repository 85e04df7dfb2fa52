import type { Words } from "@corett/model";
import type { Acceptance } from "@corett/statistics";
import type {
  CheckAnswer,
  Country,
  DeskProgress,
  EarlierAnswer,
  EarlierFile,
  PlanAnswer,
  ProtectAnswer,
  PublishAnswer,
} from "./desk-protocol.ts";

/** The steps of the desk, in their order. */
export const STEPS = [
  "delivery",
  "sheet",
  "plan",
  "earlier",
  "protect",
  "download",
] as const;
export type Step = (typeof STEPS)[number];

/** What the reader is filling in about a doubt. */
export interface OpenDecision {
  readonly code: Acceptance["code"];
  readonly count: number;
  /** Fields that were left empty. */
  readonly missing: readonly string[];
}

/** What the worker is doing. */
export interface RunningTask {
  readonly step: Step;
  readonly progress?: DeskProgress;
  /** The reader wants it stopped, and the worker has not heard it yet. */
  readonly isStopping?: boolean;
}

/** All that the page shows. It holds file handles, and nothing of a row. */
export interface DeskState {
  readonly worker: "loading" | "ready" | "broken";
  readonly task: RunningTask | undefined;
  readonly countries: readonly Country[];
  readonly country: string;
  readonly year: string;
  readonly rows: "cases" | "counts";
  readonly file: File | undefined;
  readonly accepted: readonly Acceptance[];
  readonly check: CheckAnswer | undefined;
  readonly decision: OpenDecision | undefined;
  /** What was last written of the office, so that it is written once. */
  readonly office: { readonly es: string; readonly en: string };
  readonly plan: PlanAnswer | undefined;
  readonly planMissing: readonly string[];
  readonly earlierFiles: readonly EarlierFile[];
  readonly earlier: EarlierAnswer | undefined;
  readonly result: ProtectAnswer | undefined;
  readonly published: PublishAnswer | undefined;
  readonly problem:
    { readonly step: Step; readonly messages: readonly Words[] } | undefined;
}

export const INITIAL_STATE: DeskState = {
  worker: "loading",
  task: undefined,
  countries: [],
  country: "",
  year: "",
  rows: "cases",
  file: undefined,
  accepted: [],
  check: undefined,
  decision: undefined,
  office: { es: "", en: "" },
  plan: undefined,
  planMissing: [],
  earlierFiles: [],
  earlier: undefined,
  result: undefined,
  published: undefined,
  problem: undefined,
};

/** The delivery that the reader gave; undefined if it is not whole. */
export function deliveryOf({
  country,
  year,
}: Pick<DeskState, "country" | "year">) {
  const number = /^\d{4}$/.test(year.trim()) ? Number(year) : NaN;
  return country !== "" && number >= 1990 && number <= 2100
    ? { country, year: number }
    : undefined;
}

/** Whether the sheet may go on: no error, no doubt that nobody decided about. */
export const isSheetGood = ({ check }: Pick<DeskState, "check">): boolean =>
  check?.errors === 0 && check.doubts === 0;

/** Whether plan and sheet speak of the same kind of rows. */
export const isPlanGood = ({
  check,
  plan,
}: Pick<DeskState, "check" | "plan">): boolean =>
  plan !== undefined && (check === undefined || plan.rows === check.rows);

/** Where the reader is, for the list of steps. */
export type StepMark = "done" | "now" | "later" | "optional";

/** What is done, what comes next, and what waits for something. */
export function stepMarks(state: DeskState): Record<Step, StepMark> {
  const done: Record<Step, boolean> = {
    delivery: deliveryOf(state) !== undefined,
    sheet: isSheetGood(state),
    plan: isPlanGood(state),
    earlier: state.earlier?.faults.length === 0,
    protect: state.result?.passed === true,
    download: state.published !== undefined,
  };
  const next = STEPS.find((step) => step !== "earlier" && !done[step]);
  const markOf = (step: Step): StepMark => {
    if (done[step]) return "done";
    if (step === "earlier") return "optional";
    return step === next ? "now" : "later";
  };
  return {
    delivery: markOf("delivery"),
    sheet: markOf("sheet"),
    plan: markOf("plan"),
    earlier: markOf("earlier"),
    protect: markOf("protect"),
    download: markOf("download"),
  };
}

/** What no longer holds once something before it has changed. */
export const WITHOUT_RESULT = {
  result: undefined,
  published: undefined,
} as const satisfies Partial<DeskState>;

/** What no longer holds once another sheet or delivery is given. */
export const WITHOUT_CHECK = {
  ...WITHOUT_RESULT,
  check: undefined,
  decision: undefined,
} as const satisfies Partial<DeskState>;
