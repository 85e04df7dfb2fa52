import type { CodeList } from "../code-list.ts";

/** Sex or gender as recorded. */
export const SEX_LIST: CodeList = {
  id: "sex",
  version: 1,
  label: { "es-419": "Sexo", en: "Sex" },
  codes: [
    {
      code: "_T",
      label: { "es-419": "Todas las personas", en: "All people" },
      aliases: ["Total", "BOTHSEX"],
      mappings: { glotip: ["Total"], sdmx: "_T", sdg: ["BOTHSEX"] },
    },
    {
      code: "F",
      label: { "es-419": "Mujer", en: "Female" },
      aliases: ["Femenino", "Mujeres", "Niña", "Women", "Woman", "FEMALE"],
      mappings: {
        glotip: ["Female"],
        sdmx: "F",
        sdg: ["FEMALE"],
        htcds: ["Feminine"],
      },
    },
    {
      code: "M",
      label: { "es-419": "Hombre", en: "Male" },
      aliases: ["Masculino", "Hombres", "Niño", "Men", "Man", "MALE"],
      mappings: {
        glotip: ["Male"],
        sdmx: "M",
        sdg: ["MALE"],
        htcds: ["Masculine"],
      },
    },
    {
      code: "_O",
      label: { "es-419": "Otro", en: "Other" },
      aliases: ["Otra", "No binario", "Trans"],
      mappings: {
        glotip: ["Other"],
        sdmx: "_O",
        htcds: ["TransgenderFeminine", "TransgenderMasculine", "NonConforming"],
      },
    },
    {
      code: "_U",
      label: { "es-419": "No consta", en: "Not stated" },
      aliases: ["Desconocido", "Sin dato", "Unknown", "NOTSPEC"],
      mappings: {
        glotip: ["Unknown"],
        sdmx: "_U",
        sdg: ["NOTSPEC"],
        htcds: ["NonSpecifiedUnknown"],
      },
    },
  ],
  sums: [{ total: "_T", parts: ["F", "M", "_O", "_U"] }],
};

const band = (code: string, es: string, en: string, aliases?: string[]) => ({
  code,
  label: { "es-419": es, en },
  ...(aliases && { aliases }),
});

/**
 * Ages. Three groupings of the same leaves: by the age of majority (Palermo
 * Protocol, SDG 16.2.2), by the UN's youth (15 to 24), which cuts across it,
 * and the leaves themselves.
 */
export const AGE_LIST: CodeList = {
  id: "age",
  version: 1,
  label: { "es-419": "Edad", en: "Age" },
  codes: [
    {
      code: "_T",
      label: { "es-419": "Todas las edades", en: "All ages" },
      aliases: ["Total", "ALLAGE"],
      mappings: { glotip: ["Total"], sdmx: "_T", sdg: ["ALLAGE"] },
    },
    {
      code: "Y0T17",
      label: { "es-419": "Menores de 18 años", en: "Under 18" },
      aliases: ["0 to 17 years", "Menor de edad", "<18"],
      mappings: { glotip: ["0 to 17 years"], sdmx: "Y0T17", sdg: ["LT18Y"] },
    },
    {
      code: "Y_GE18",
      label: { "es-419": "18 años o más", en: "18 or over" },
      aliases: ["18 years or over", "Mayor de edad", "Adulta", "Adulto", "18+"],
      mappings: { glotip: ["18 years or over"], sdmx: "Y_GE18", sdg: ["18"] },
    },
    band("Y0T11", "De 0 a 11 años", "0 to 11", ["0-11"]),
    band("Y12T14", "De 12 a 14 años", "12 to 14", ["12-14"]),
    band("Y15T17", "De 15 a 17 años", "15 to 17", ["15-17"]),
    band("Y18T24", "De 18 a 24 años", "18 to 24", ["18-24"]),
    band("Y25T34", "De 25 a 34 años", "25 to 34", ["25-34"]),
    band("Y35T59", "De 35 a 59 años", "35 to 59", ["35-59"]),
    band("Y_GE60", "60 años o más", "60 or over", ["60+"]),
    band("Y0T17_U", "Menor de edad sin precisar", "Under 18, age not stated"),
    band(
      "Y_GE18_U",
      "Mayor de edad sin precisar",
      "18 or over, age not stated",
    ),
    {
      code: "_U",
      label: { "es-419": "No consta", en: "Not stated" },
      aliases: ["Desconocida", "Sin dato", "Unknown"],
      mappings: { glotip: ["Unknown"], sdmx: "_U" },
    },
    band("Y0T14", "Menores de 15 años", "Under 15"),
    band("Y15T24", "Jóvenes de 15 a 24 años", "Youth, 15 to 24"),
    band("Y_GE25", "25 años o más", "25 or over"),
    band("AGE_OTHER", "Edad sin precisar", "Age not stated exactly"),
  ],
  sums: [
    { total: "_T", parts: ["Y0T17", "Y_GE18", "_U"] },
    { total: "Y0T17", parts: ["Y0T11", "Y12T14", "Y15T17", "Y0T17_U"] },
    {
      total: "Y_GE18",
      parts: ["Y18T24", "Y25T34", "Y35T59", "Y_GE60", "Y_GE18_U"],
    },
    { total: "_T", parts: ["Y0T14", "Y15T24", "Y_GE25", "AGE_OTHER"] },
    { total: "Y0T14", parts: ["Y0T11", "Y12T14"] },
    { total: "Y15T24", parts: ["Y15T17", "Y18T24"] },
    { total: "Y_GE25", parts: ["Y25T34", "Y35T59", "Y_GE60"] },
    { total: "AGE_OTHER", parts: ["Y0T17_U", "Y_GE18_U", "_U"] },
  ],
};

/** The leaf of {@link AGE_LIST} for an age in whole years; undefined over 120. */
export function ageBand(years: number): string | undefined {
  if (!Number.isInteger(years) || years < 0 || years > 120) return undefined;
  if (years < 12) return "Y0T11";
  if (years < 15) return "Y12T14";
  if (years < 18) return "Y15T17";
  if (years < 25) return "Y18T24";
  if (years < 35) return "Y25T34";
  return years < 60 ? "Y35T59" : "Y_GE60";
}

/** Whether a person is a national of the country that detected them. */
export const CITIZENSHIP_LIST: CodeList = {
  id: "citizenship",
  version: 1,
  label: { "es-419": "Nacionalidad", en: "Citizenship" },
  codes: [
    {
      code: "_T",
      label: { "es-419": "Todas", en: "All" },
      aliases: ["Total"],
    },
    {
      code: "NAT",
      label: { "es-419": "Nacional", en: "National" },
      aliases: ["Nationals", "Ciudadanos de su país"],
      mappings: { glotip: ["Nationals", "Ciudadanos de su país"] },
    },
    {
      code: "FOR",
      label: { "es-419": "Extranjera", en: "Foreign" },
      aliases: ["Extranjero", "Foreigner"],
    },
    {
      code: "_U",
      label: { "es-419": "No consta", en: "Not stated" },
      aliases: ["Sin dato", "Unknown"],
    },
  ],
  sums: [{ total: "_T", parts: ["NAT", "FOR", "_U"] }],
};
