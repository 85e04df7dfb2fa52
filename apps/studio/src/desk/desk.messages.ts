import type { Language } from "./desk-protocol.ts";
import { english } from "./desk.messages.en.ts";
import { spanish } from "./desk.messages.es.ts";

/** The words of the desk. */
export type DeskWords = typeof spanish;

/** The words in the language of the page. */
export const deskWords = (language: Language): DeskWords =>
  language === "es" ? spanish : english;
