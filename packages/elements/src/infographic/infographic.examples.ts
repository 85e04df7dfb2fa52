import type {
  LocalizedText,
  PublishedBlock,
  PublishedInfographic,
} from "@corett/model";
import { UNITS, YEARS } from "../chart/chart.examples.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";
import { infographicView } from "./infographic.view.ts";

const COUNTRIES = [
  "GT",
  "BZ",
  "HN",
  "SV",
  "NI",
  "CR",
  "PA",
  "MX",
  "DO",
] as const;

/** One block of every kind that the model knows. */
const blocks: readonly PublishedBlock[] = [
  {
    kind: "number",
    id: "total",
    figure: { kind: "number", value: 1234 },
    label: { "es-419": "unidades en total", en: "units in all" },
  },
  {
    kind: "bars",
    id: "bars",
    table: sampleTable(
      { "es-419": "Por lugar", en: "By place" },
      [UNITS["es-419"]],
      { Alfa: counts(1000), Beta: counts(234) },
    ),
  },
  {
    kind: "lines",
    id: "lines",
    table: sampleTable(
      { "es-419": "Por año", en: "By year" },
      ["Alfa", "Beta"],
      {
        "2020": counts(700, 150),
        "2021": counts(900, 180),
        "2022": counts(1000, 234),
      },
      { ...YEARS, counted: UNITS },
    ),
  },
  {
    kind: "stacked",
    id: "stacked",
    table: sampleTable(
      { "es-419": "Por lugar y clase", en: "By place and kind" },
      ["Uno", "Dos", "Tres"],
      {
        Alfa: counts(500, 300, 200),
        Beta: figures(
          { kind: "number", value: 200 },
          { kind: "number", value: 34 },
          { kind: "suppressed" },
        ),
      },
      { counted: UNITS },
    ),
  },
  {
    kind: "map",
    id: "map",
    table: {
      ...sampleTable(
        { "es-419": "En el mapa", en: "On the map" },
        [UNITS["es-419"]],
        {},
      ),
      rows: COUNTRIES.map((country, index) => ({
        label: { "es-419": country, en: country },
        country,
        cells: counts(index * 40),
      })),
    },
  },
  {
    kind: "pictogram",
    id: "share",
    of: 10,
    text: {
      "es-419": "8 de cada 10 están en Alfa.",
      en: "8 in 10 are in Alfa.",
    },
    table: sampleTable(
      { "es-419": "Una parte", en: "A share" },
      [UNITS["es-419"]],
      { Alfa: counts(1000), Total: counts(1234) },
    ),
  },
  {
    kind: "steps",
    id: "steps",
    title: { "es-419": "Cómo leerlo", en: "How to read it" },
    steps: [
      { "es-419": "Mire qué se cuenta.", en: "See what is counted." },
      {
        "es-419": "Mire el año y la fuente antes de citar una cifra.",
        en: "See the year and the source before you quote a figure.",
      },
      { "es-419": "No compare lugares.", en: "Do not compare places." },
    ],
  },
  {
    kind: "text",
    id: "text",
    text: {
      "es-419": "Un párrafo entre los gráficos.",
      en: "A paragraph between the charts.",
    },
  },
];

const NOTE: LocalizedText = {
  "es-419": "No use estas cifras.",
  en: "Do not use these figures.",
};

const infographic = (
  shown: readonly PublishedBlock[],
  more: Partial<PublishedInfographic> = {},
): PublishedInfographic => ({
  format: "corett/infographic@1",
  id: "sample",
  title: { "es-419": "Infografía de ejemplo", en: "Sample infographic" },
  lead: {
    "es-419": "Todas las cifras son inventadas.",
    en: "All figures are invented.",
  },
  blocks: [...shown],
  caveats: [NOTE],
  updated: "2026-11-24",
  status: "provisional",
  ...more,
});

const only = (...kinds: readonly PublishedBlock["kind"][]) =>
  infographic(blocks.filter(({ kind }) => kinds.includes(kind)));

export const infographicExamples = {
  default: {
    title: { "es-419": "Todos los bloques", en: "All blocks" },
    words: (language) => infographicView(infographic(blocks), language),
  },
  minimal: {
    title: { "es-419": "Solo un título", en: "Only a title" },
    words: () => ["corett-infographic", {}, ["h2", {}, "CORETT"]],
  },
  steps: {
    title: { "es-419": "Solo pasos", en: "Only steps" },
    words: (language) => infographicView(only("steps"), language),
  },
  map: {
    title: { "es-419": "Un mapa y una cifra", en: "A map and a figure" },
    words: (language) => infographicView(only("number", "map"), language),
  },
  long: {
    title: { "es-419": "Textos largos", en: "Long texts" },
    words: (language) =>
      infographicView(
        {
          ...only("number", "text"),
          title: {
            "es-419":
              "Un título que ocupa varias líneas en un teléfono porque dice mucho",
            en: "A title that takes several lines on a telephone because it says much",
          },
          caveats: [NOTE, NOTE, NOTE],
        },
        language,
      ),
  },
  approved: {
    title: { "es-419": "Aprobada", en: "Approved" },
    words: (language) =>
      infographicView(
        { ...only("number", "bars"), status: "approved" },
        language,
      ),
  },
  translated: {
    title: {
      "es-419": "En una página en kʼicheʼ: el español dice que lo es",
      en: "On a page in Kʼicheʼ: the Spanish says that it is",
    },
    words: () => {
      const [tag, , ...inside] = infographicView(only("number", "bars"), "quc");
      return [tag, { lang: "quc" }, ...inside];
    },
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-infographic", {}],
    broken: true,
  },
} satisfies Examples;
