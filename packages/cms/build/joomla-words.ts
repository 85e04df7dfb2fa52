import type { Words } from "./contract.ts";

const fields = (prefix: string): Readonly<Record<string, Words>> => ({
  [`${prefix}_LANG`]: { "es-419": "Idioma", en: "Language" },
  [`${prefix}_COUNTRY`]: { "es-419": "País", en: "Country" },
  [`${prefix}_THEME`]: {
    "es-419": "Colores (provisionales)",
    en: "Colours (provisional)",
  },
  [`${prefix}_WAY`]: { "es-419": "Forma", en: "Way" },
});

/** The Joomla extensions' own words, by key. */
export const joomlaWords: Readonly<Record<string, Words>> = {
  ...fields("PLG_CONTENT_CORETT"),
  PLG_CONTENT_CORETT_DESCRIPTION: {
    "es-419":
      "Pone documentos de la CORETT donde un artículo dice {corett id='corett'}. Todos los archivos vienen de este sitio; no se guarda nada ni se consulta a nadie.",
    en: "Puts documents of CORETT where an article says {corett id='corett'}. All files come from this site; nothing is stored and nobody is asked.",
  },
  PLG_CONTENT_CORETT_LANG_PAGE: {
    "es-419": "El de la página",
    en: "The page’s own language",
  },
  PLG_CONTENT_CORETT_COUNTRY_NONE: {
    "es-419": "Ninguno: toda la región",
    en: "None: the whole region",
  },
  PLG_CONTENT_CORETT_COUNTRY_HELP: {
    "es-419": "Los números y las fechas se escriben como en este país.",
    en: "Numbers and dates are written as in this country.",
  },
  PLG_CONTENT_CORETT_THEME_NONE: {
    "es-419": "La región, sin hoja de estilos",
    en: "The region, no style sheet",
  },
  PLG_CONTENT_CORETT_THEME_HELP: {
    "es-419":
      "Todos menos los primeros necesitan dos hojas de estilos pequeñas, solo en las páginas con CORETT.",
    en: "All but the first need two small style sheets, on pages with CORETT only.",
  },
  PLG_CONTENT_CORETT_SCRIPT: { "es-419": "Script", en: "Script" },
  PLG_CONTENT_CORETT_SCRIPT_HELP: {
    "es-419":
      "Se carga solo en las páginas con CORETT. El navegador comprueba el hash del primer archivo.",
    en: "Loaded on pages with CORETT only. The browser checks the hash of the first file.",
  },
  ...fields("MOD_CORETT"),
  MOD_CORETT_DESCRIPTION: {
    "es-419":
      "Un documento de la CORETT en una posición. Los archivos y los ajustes son los del plugin «Contenido - CORETT».",
    en: "One document of CORETT in a position. Files and settings are those of the plugin “Content - CORETT”.",
  },
  MOD_CORETT_ID: { "es-419": "Documento", en: "Document" },
  MOD_CORETT_ID_CHOOSE: {
    "es-419": "Elija un documento",
    en: "Choose a document",
  },
  MOD_CORETT_AS_PLUGIN: {
    "es-419": "Como en el plugin",
    en: "As in the plugin",
  },
};
