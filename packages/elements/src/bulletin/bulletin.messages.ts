import type { Messages } from "../messages.ts";

/** What a bulletin says around its articles. */
export interface BulletinWords {
  readonly quarter: (quarter: string, year: string) => string;
  readonly archive: string;
  readonly updated: (date: string) => string;
}

const ORDER_ES = ["primer", "segundo", "tercer", "cuarto"];
const ORDER_EN = ["first", "second", "third", "fourth"];

export const bulletinMessages: Messages<BulletinWords> = {
  es: {
    quarter: (quarter, year) =>
      `Boletín, ${ORDER_ES[+quarter - 1] ?? ""} trimestre de ${year}`,
    archive: "Ediciones anteriores",
    updated: (date) => `Actualizado el ${date}.`,
  },
  en: {
    quarter: (quarter, year) =>
      `Bulletin, ${ORDER_EN[+quarter - 1] ?? ""} quarter of ${year}`,
    archive: "Earlier issues",
    updated: (date) => `Updated on ${date}.`,
  },
};
