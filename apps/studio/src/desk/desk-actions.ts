import type { Acceptance } from "@corett/statistics";
import type { SavedFile } from "./desk-protocol.ts";
import type { OpenDecision } from "./desk-state.ts";

/** What a reader can do on the page. */
export interface DeskActions {
  readonly setDelivery: (event: Event) => void;
  readonly saveTemplate: (rows: "cases" | "counts") => void;
  readonly chooseFile: (event: Event) => void;
  readonly dropFile: (event: DragEvent) => void;
  readonly check: () => void;
  readonly print: () => void;
  readonly openDecision: (decision: OpenDecision | undefined) => void;
  readonly decide: (event: SubmitEvent) => void;
  readonly forget: (acceptance: Acceptance) => void;
  readonly saveAccepted: () => void;
  readonly loadAccepted: (event: Event) => void;
  readonly loadPlan: (event: Event) => void;
  readonly usePlan: (event: SubmitEvent) => void;
  readonly chooseEarlier: (event: Event) => void;
  readonly readEarlier: () => void;
  readonly removeEarlier: () => void;
  readonly protect: () => void;
  readonly publish: () => void;
  readonly cancel: () => void;
  readonly save: (file: SavedFile) => void;
}
