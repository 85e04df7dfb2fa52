import type { Messages } from "../messages.ts";

export interface DocumentWords {
  readonly file: string;
}

export const documentMessages: Messages<DocumentWords> = {
  es: { file: "No se pudo leer el archivo de datos." },
  en: { file: "The data file could not be read." },
};
