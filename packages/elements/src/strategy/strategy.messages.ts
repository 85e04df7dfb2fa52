import type { Messages } from "../messages.ts";

/** The buttons of the strategy. */
export interface StrategyWords {
  readonly open: string;
  readonly close: string;
}

export const strategyMessages: Messages<StrategyWords> = {
  es: { open: "Abrir todo", close: "Cerrar todo" },
  en: { open: "Open all", close: "Close all" },
};
