import type { Messages } from "../messages.ts";

/** What the reading help offers. */
export interface ReaderWords {
  readonly help: string;
  readonly larger: string;
  readonly smaller: string;
  readonly listen: string;
  readonly pause: string;
  readonly stop: string;
  readonly language: string;
  readonly easy: string;
}

export const readerMessages: Messages<ReaderWords> = {
  es: {
    help: "Ayuda para leer",
    larger: "Letra más grande",
    smaller: "Letra más pequeña",
    listen: "Escuchar",
    pause: "Pausa",
    stop: "Detener",
    language: "Idioma",
    easy: "palabras fáciles",
  },
  en: {
    help: "Reading help",
    larger: "Larger text",
    smaller: "Smaller text",
    listen: "Listen",
    pause: "Pause",
    stop: "Stop",
    language: "Language",
    easy: "easy words",
  },
};
