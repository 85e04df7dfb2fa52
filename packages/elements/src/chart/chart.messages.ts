import type { Messages } from "../messages.ts";

/** The labels of a chart's controls, and how a point is announced. */
export interface ChartWords {
  readonly data: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly copy: string;
  readonly copied: string;
  /** Said after the chart's title while nothing is pointed at. */
  readonly walk: string;
}

export const chartMessages: Messages<ChartWords> = {
  es: {
    data: "Datos y cita",
    csv: "Descargar CSV",
    svg: "Descargar SVG",
    png: "Descargar PNG",
    copy: "Copiar cita",
    copied: "Cita copiada",
    walk: "recorra los datos con las flechas",
  },
  en: {
    data: "Data and citation",
    csv: "Download CSV",
    svg: "Download SVG",
    png: "Download PNG",
    copy: "Copy citation",
    copied: "Citation copied",
    walk: "use the arrow keys to go through the data",
  },
};
