import type { Messages } from "../messages.ts";

/** The labels of a chart's controls. */
export interface ChartWords {
  readonly data: string;
  readonly download: string;
}

export const chartMessages: Messages<ChartWords> = {
  es: { data: "Datos y cita", download: "Descargar CSV" },
  en: { data: "Data and citation", download: "Download CSV" },
};
