import { codeField, type Field, type Layout } from "./field.ts";

const COUNTRY = codeField(
  "country",
  true,
  {
    "es-419": "El país que detectó a la persona o abrió el caso.",
    en: "The country that detected the person or opened the case.",
  },
  ["Iso3_code", "ISO3", "REF_AREA", "Country code"],
);

const YEAR = codeField(
  "year",
  true,
  {
    "es-419": "El año en que se registró, con cuatro cifras.",
    en: "The year in which it was recorded, four digits.",
  },
  ["TIME_PERIOD"],
);

const SEX = codeField(
  "sex",
  true,
  {
    "es-419": "Como consta en el registro. Si no consta, «No consta».",
    en: "As recorded. If it is not stated, “Not stated”.",
  },
  ["Género", "Gender", "SEX"],
);

const AGE = codeField(
  "age",
  true,
  {
    "es-419":
      "Años cumplidos al ser detectada, o un grupo de la lista. Nunca la fecha de nacimiento.",
    en: "Completed years when detected, or a group of the list. Never the birth date.",
  },
  ["Grupo de edad", "Age group", "AGE"],
);

const FORM = codeField(
  "form",
  true,
  {
    "es-419":
      "La forma principal. Si el registro no las distingue, «No separable».",
    en: "The main form. If the register does not tell them apart, “Not separable”.",
  },
  ["Forma", "Form", "Modalidad", "FORM"],
);

const CASE: Field = {
  id: "case",
  header: { "es-419": "Caso", en: "Case" },
  aliases: ["Número de caso", "Case number", "Id"],
  kind: "case-id",
  required: true,
  note: {
    "es-419":
      "Un número que solo su oficina entiende. No un nombre, documento ni expediente público. Sirve para encontrar repetidos; nunca se muestra.",
    en: "A number that only your office understands. No name, document or public file number. It serves to find duplicates and is never shown.",
  },
};

const VALUE: Field = {
  id: "value",
  header: { "es-419": "Cantidad", en: "Count" },
  aliases: ["txtVALUE", "OBS_VALUE", "Valor", "Value", "Total"],
  kind: "count",
  required: false,
  note: {
    "es-419":
      "Personas o casos, en cifras. 0 es cero; vacía significa que no hay dato; «<5» si la fuente no dice más.",
    en: "People or cases, in digits. 0 is zero; empty means there is no figure; “<5” if the source says no more.",
  },
};

/** A row a person. It stays in the office: only tables made of it leave. */
export const CASES_LAYOUT: Layout = {
  id: "corett-cases",
  title: { "es-419": "Casos", en: "Cases" },
  rows: "cases",
  fields: [
    CASE,
    COUNTRY,
    YEAR,
    codeField("stage", true, {
      "es-419": "Hasta dónde había llegado la autoridad.",
      en: "How far the authority had come.",
    }),
    SEX,
    AGE,
    FORM,
    codeField(
      "means",
      false,
      {
        "es-419":
          "Medio del artículo 3 del Protocolo de Palermo. En menores de 18 puede quedar vacío.",
        en: "Means by article 3 of the Palermo Protocol. May stay empty for those under 18.",
      },
      ["Medios", "Medio de control", "Means of control"],
    ),
    codeField("citizenship", false, {
      "es-419": "Si es nacional del país que la detectó.",
      en: "Whether a national of the country that detected the person.",
    }),
    codeField(
      "body",
      false,
      {
        "es-419": "Qué clase de institución lo registró.",
        en: "Which kind of institution recorded it.",
      },
      ["Fuente", "Source"],
    ),
  ],
};

/** A row a count: for offices that keep tables and no case register. */
export const COUNTS_LAYOUT: Layout = {
  id: "corett-counts",
  title: { "es-419": "Cuadros", en: "Counts" },
  rows: "counts",
  fields: [COUNTRY, YEAR, SEX, AGE, FORM, VALUE],
};

/** UNODC's file of trafficking data, as released on 2025-04-14. */
export const GLOTIP_LAYOUT: Layout = {
  id: "unodc-glotip",
  title: { "es-419": "GLOTIP de la UNODC", en: "UNODC GLOTIP" },
  rows: "counts",
  vocabulary: "glotip",
  fields: [
    { ...COUNTRY, header: { "es-419": "Iso3_code", en: "Iso3_code" } },
    { ...YEAR, header: { "es-419": "Year", en: "Year" } },
    { ...SEX, header: { "es-419": "Sex", en: "Sex" } },
    { ...AGE, header: { "es-419": "Age", en: "Age" } },
    { ...FORM, header: { "es-419": "Category", en: "Category" } },
    { ...VALUE, header: { "es-419": "txtVALUE", en: "txtVALUE" } },
  ],
  overlapping: ["form"],
  ignored: ["Country", "Region", "Subregion", "Unit of measurement", "Source"],
  select: [
    { header: "Indicator", values: ["Detected trafficking victims"] },
    { header: "Dimension", values: ["Total", "by form of exploitation"] },
  ],
};

/** The UN SDG database with its old codes, as Gapminder's copy has them. */
export const SDG_LAYOUT: Layout = {
  id: "un-sdg",
  title: { "es-419": "Base de datos ODS", en: "UN SDG database" },
  rows: "counts",
  vocabulary: "sdg",
  fields: [
    { ...COUNTRY, header: { "es-419": "ISO3", en: "ISO3" } },
    { ...YEAR, header: { "es-419": "TIME_PERIOD", en: "TIME_PERIOD" } },
    { ...SEX, header: { "es-419": "SEX", en: "SEX" } },
    { ...AGE, header: { "es-419": "AGE", en: "AGE" } },
    { ...FORM, header: { "es-419": "SERIES", en: "SERIES" } },
    { ...VALUE, header: { "es-419": "OBS_VALUE", en: "OBS_VALUE" } },
  ],
  overlapping: ["form"],
  ignored: ["GEO_M49", "NATURE"],
  select: [{ header: "UNITS", values: ["NUMBER"] }],
};

const sdmx = (field: Field, header: string): Field => ({
  ...field,
  header: { "es-419": header, en: header },
  aliases: [],
});

/** SDMX-CSV 2.0 with the dimensions that {@link sdmxCsv} writes. */
export const SDMX_LAYOUT: Layout = {
  id: "sdmx-csv",
  title: { "es-419": "SDMX-CSV 2.0", en: "SDMX-CSV 2.0" },
  rows: "counts",
  vocabulary: "sdmx",
  fields: [
    sdmx(COUNTRY, "REF_AREA"),
    sdmx(YEAR, "TIME_PERIOD"),
    { ...sdmx(SEX, "SEX"), required: false },
    { ...sdmx(AGE, "AGE"), required: false },
    { ...sdmx(FORM, "FORM"), required: false },
    {
      ...codeField("citizenship", false, {
        "es-419": "Nacionalidad.",
        en: "Citizenship.",
      }),
      header: { "es-419": "CITIZENSHIP", en: "CITIZENSHIP" },
    },
    sdmx(VALUE, "OBS_VALUE"),
    {
      ...sdmx(VALUE, "CONF_STATUS"),
      id: "conf",
      kind: "confidentiality",
    },
  ],
  ignored: [
    "STRUCTURE_ID",
    "STRUCTURE_NAME",
    "ACTION",
    "SERIES_KEY",
    "OBS_KEY",
    "FREQ",
    "UNIT_MEASURE",
    "UNIT_MULT",
    "OBS_STATUS",
    "TABLE",
    "NATURE",
    "COMMENT_OBS",
  ],
  select: [
    {
      header: "STRUCTURE",
      values: ["dataflow", "datastructure", "dataprovision"],
    },
  ],
};

/** Every kind of sheet that is understood; the first that fits is taken. */
export const LAYOUTS: readonly Layout[] = [
  SDMX_LAYOUT,
  GLOTIP_LAYOUT,
  SDG_LAYOUT,
  CASES_LAYOUT,
  COUNTS_LAYOUT,
];
