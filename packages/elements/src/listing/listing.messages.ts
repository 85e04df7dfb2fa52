import type { Messages } from "../messages.ts";

/** The labels of a listing's controls. */
export interface ListingWords {
  readonly search: string;
  readonly all: string;
  readonly count: (shown: number, all: number) => string;
  readonly none: string;
  readonly clear: string;
  /** What the first column is called where nothing says it. */
  readonly name: string;
  readonly csv: string;
  readonly print: string;
}

export const listingMessages: Messages<ListingWords> = {
  es: {
    search: "Buscar",
    all: "Todo",
    count: (shown, all) => `${shown} de ${all}`,
    none: "Nada coincide.",
    clear: "Quitar filtros",
    name: "Nombre",
    csv: "Descargar CSV",
    print: "Imprimir",
  },
  en: {
    search: "Search",
    all: "All",
    count: (shown, all) => `${shown} of ${all}`,
    none: "Nothing matches.",
    clear: "Clear filters",
    name: "Name",
    csv: "Download CSV",
    print: "Print",
  },
};
