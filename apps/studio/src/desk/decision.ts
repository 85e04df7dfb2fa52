import type { AcceptedDoubts, Acceptance } from "@corett/statistics";
import type { SavedFile } from "./desk-protocol.ts";
import type { OpenDecision } from "./desk-state.ts";

/** A decision as it is kept; it holds for as many doubts as there are now. */
export function decisionOf(
  { code, count }: Pick<OpenDecision, "code" | "count">,
  fields: Readonly<Partial<Record<string, string>>>,
): Acceptance {
  const { reasonEs = "", reasonEn = "", byEs = "", byEn = "" } = fields;
  const { on = "", action } = fields;
  return {
    code,
    atMost: count,
    action: action === "withhold" ? "withhold" : "keep",
    reason: { "es-419": reasonEs, en: reasonEn },
    by: { "es-419": byEs, en: byEn },
    on,
  };
}

/** The file of decisions that lies beside a sheet. */
export function acceptedFile(
  accepted: readonly Acceptance[],
  sheet: string,
): SavedFile {
  const content: AcceptedDoubts = {
    format: "corett/accepted-doubts@1",
    accepted: [...accepted],
  };
  return {
    name: `${sheet.replace(/\.[^.]+$/, "")}.accepted-doubts.json`,
    type: "application/json",
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}
