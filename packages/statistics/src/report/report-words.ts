import type { Words } from "@corett/model";

/** The fixed words of a report. */
export const REPORT_WORDS = {
  title: { es: "Revisión de la hoja de datos", en: "Check of the data sheet" },
  error: { es: "error", en: "error" },
  errors: { es: "errores", en: "errors" },
  doubt: { es: "duda", en: "doubt" },
  doubts: { es: "dudas", en: "doubts" },
  mend: { es: "Remedio", en: "To mend" },
  value: { es: "hay", en: "found" },
  row: { es: "fila", en: "row" },
  rows: { es: "filas", en: "rows" },
  sheet: { es: "hoja", en: "sheet" },
  kind: { es: "tipo", en: "kind" },
  cell: { es: "Celda", en: "Cell" },
  column: { es: "Columna", en: "Column" },
  about: { es: "Cifra", en: "Figure" },
  what: { es: "Qué pasa", en: "What is wrong" },
  wholeFile: { es: "archivo", en: "file" },
  unused: {
    es: "filas que no se usan (otros indicadores)",
    en: "rows that are not used (other indicators)",
  },
  accepted: { es: "Aceptado, con su motivo", en: "Accepted, with the reason" },
  acceptedShort: { es: "aceptadas", en: "accepted" },
  kept: { es: "se mantiene", en: "kept" },
  withheld: { es: "se retiene", en: "withheld" },
  unusedAcceptances: {
    es: "Decisiones que ya no hacen falta",
    en: "Decisions that are no longer needed",
  },
  more: {
    es: "Hay {count} en total; se muestran las primeras {shown}.",
    en: "There are {count} in all; the first {shown} are shown.",
  },
  moreOnPage: {
    es: "Corrija estas y revise la hoja otra vez para ver las demás.",
    en: "Mend these and check the sheet again to see the rest.",
  },
  moreInTerminal: {
    es: "Con --all se muestran todas.",
    en: "With --all every one is shown.",
  },
  clean: {
    es: "No se encontró nada que corregir.",
    en: "Nothing was found that needs mending.",
  },
  stop: {
    es: "Hay errores: no se puede publicar hasta corregirlos.",
    en: "There are errors: nothing can be published until they are mended.",
  },
  weigh: {
    es: "No hay errores. Corrija cada duda o acéptela con un motivo.",
    en: "There are no errors. Mend each doubt or accept it with a reason.",
  },
  safe: {
    es: "Este informe no contiene ningún dato de las filas.",
    en: "This report holds no data of any row.",
  },
  shows: {
    es: "Este informe muestra valores de las celdas: no lo comparta.",
    en: "This report shows values of cells: do not share it.",
  },
} as const satisfies Readonly<Record<string, Words>>;
export type ReportWord = keyof typeof REPORT_WORDS;
