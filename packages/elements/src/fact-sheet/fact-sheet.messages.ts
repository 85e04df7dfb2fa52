import type { Messages } from "../messages.ts";

export interface FactSheetWords {
  readonly print: string;
}

export const factSheetMessages: Messages<FactSheetWords> = {
  es: { print: "Imprimir" },
  en: { print: "Print" },
};
