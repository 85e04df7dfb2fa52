import type { Messages } from "../messages.ts";

/** What is said above the list of alliances. */
export interface AlliancesWords {
  readonly count: (alliances: number) => string;
}

export const alliancesMessages: Messages<AlliancesWords> = {
  es: { count: (all) => (all === 1 ? "alianza" : "alianzas") },
  en: { count: (all) => (all === 1 ? "alliance" : "alliances") },
};
