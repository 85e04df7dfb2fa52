/** What the sorts of documents are called where an author chooses one. */
export const kindNames = {
  alliances: { "es-419": "Alianzas", en: "Alliances" },
  audiences: { "es-419": "Públicos", en: "Audiences" },
  bulletin: { "es-419": "Boletín", en: "Bulletin" },
  calendar: { "es-419": "Calendario", en: "Calendar" },
  "content-plan": { "es-419": "Plan de contenidos", en: "Content plan" },
  directory: { "es-419": "Directorio", en: "Directory" },
  "fact-sheet": { "es-419": "Ficha informativa", en: "Fact sheet" },
  infographic: { "es-419": "Infografía", en: "Infographic" },
  "key-message": { "es-419": "Mensaje clave", en: "Key message" },
  "monitoring-matrix": {
    "es-419": "Matriz de seguimiento",
    en: "Monitoring matrix",
  },
  strategy: { "es-419": "Estrategia", en: "Strategy" },
  swot: { "es-419": "Análisis FODA", en: "SWOT analysis" },
  timeline: { "es-419": "Cronología", en: "Timeline" },
  video: { "es-419": "Video", en: "Video" },
} as const;

export type Kind = keyof typeof kindNames;
