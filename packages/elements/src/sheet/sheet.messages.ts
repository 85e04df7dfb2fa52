import type { Messages } from "../messages.ts";

/** What a sheet of several sections says around its words. */
export interface SheetWords {
  readonly print: string;
  readonly contents: string;
  readonly online: string;
  readonly code: string;
}

export const sheetMessages: Messages<SheetWords> = {
  es: {
    print: "Imprimir",
    contents: "Contenido",
    online: "En internet",
    code: "Código QR con esta misma dirección",
  },
  en: {
    print: "Print",
    contents: "Contents",
    online: "On the web",
    code: "QR code with this same address",
  },
};
