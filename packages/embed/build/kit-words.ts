import type { RequiredLanguage } from "@corett/model";

/** What the kit's own pages say around a document. */
export interface KitWords {
  readonly coalition: string;
  /** The other language by its own name, and its tag. */
  readonly other: readonly [language: RequiredLanguage, name: string];
  readonly data: string;
  readonly source: string;
}

export const KIT_WORDS: Readonly<Record<RequiredLanguage, KitWords>> = {
  "es-419": {
    coalition:
      "Coalición Regional contra la Trata de Personas y el Tráfico Ilícito de Migrantes",
    other: ["en", "English"],
    data: "Este contenido como datos (JSON)",
    source:
      "Contenido de la CORETT, preparado para los sitios de sus miembros.",
  },
  en: {
    coalition:
      "Regional Coalition against Trafficking in Persons and Smuggling of Migrants",
    other: ["es-419", "Español"],
    data: "This content as data (JSON)",
    source: "Content of CORETT, made for the sites of its members.",
  },
};
