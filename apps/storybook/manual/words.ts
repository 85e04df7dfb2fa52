/** What a page of the manual says, in the languages of those who read it. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

export type Language = keyof Words;

/** Writes a sentence once in each language. */
export const w = (es: string, en: string): Words => ({ es, en });

/** The language of the toolbar as the manual has it. */
export const languageOf = (tag: unknown): Language =>
  String(tag).startsWith("en") ? "en" : "es";
