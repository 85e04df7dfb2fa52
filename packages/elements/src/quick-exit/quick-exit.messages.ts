import type { Messages } from "../messages.ts";

/** What the element says by itself: how to leave by keyboard, and how far one is. */
export interface QuickExitWords {
  readonly hint: string;
  /** How many presses are still to come. */
  readonly more: (count: number) => string;
  readonly over: string;
  /** Also the new title and the only word of the blank page. */
  readonly leaving: string;
}

export const quickExitMessages: Messages<QuickExitWords> = {
  es: {
    hint: "o presione Mayús (Shift) 3 veces",
    more: (count) => `Faltan para salir: ${count}.`,
    over: "Se acabó el tiempo.",
    leaving: "Cargando…",
  },
  en: {
    hint: "or press Shift 3 times",
    more: (count) => `Times left to press: ${count}.`,
    over: "Time is over.",
    leaving: "Loading…",
  },
};
