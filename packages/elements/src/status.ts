import type { Approval } from "@corett/model";
import { type Messages, wordsIn } from "./messages.ts";

export const statusMessages: Messages<string> = {
  es: "Contenido provisional. ",
  en: "Provisional content. ",
};

/** Says that content is provisional; nothing for what CORETT has approved. */
export function statusIn(status: Approval, language: string): string {
  // Anything that is not plainly approved is provisional.
  return status === "approved" ? "" : wordsIn(statusMessages, language);
}
