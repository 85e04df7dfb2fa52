import type { CodeList } from "../code-list.ts";

const form = (
  code: string,
  es: string,
  en: string,
  htcds: string,
  aliases: string[] = [],
) => ({
  code,
  label: { "es-419": es, en },
  aliases,
  mappings: { htcds: [htcds], icTip: null },
});

/**
 * Forms of exploitation. The leaves follow the pick-list of IOM's HTCDS 2.0
 * (CC BY 4.0; IOM does not endorse this kit), with forced crime, which
 * countries report, and "not separable" for registers that do not split them.
 * Two groupings that do not nest: UNODC's three forms, and the four series of
 * SDG 16.2.2.
 */
export const FORM_LIST: CodeList = {
  id: "form",
  version: 1,
  label: { "es-419": "Forma de explotación", en: "Form of exploitation" },
  codes: [
    {
      code: "_T",
      label: { "es-419": "Todas las formas", en: "All forms" },
      aliases: ["Total"],
      mappings: { glotip: ["Total"], sdg: ["VC_HTF_DETV"], icTip: null },
    },
    {
      code: "SEXUAL",
      label: { "es-419": "Explotación sexual", en: "Sexual exploitation" },
      aliases: ["Sexual"],
      mappings: {
        glotip: ["Sexual exploitation"],
        sdg: ["VC_HTF_DETVSX"],
        htcds: ["SexualExploitation"],
        icTip: null,
      },
    },
    form("LABOUR", "Trabajo forzoso", "Forced labour", "ForcedLabour", [
      "Laboral",
      "Explotación laboral",
      "Trabajo forzado",
    ]),
    form("CHILD_LABOUR", "Trabajo infantil", "Child labour", "ChildLabour"),
    form("SERVITUDE", "Servidumbre", "Servitude", "Servitude", [
      "Servidumbre doméstica",
    ]),
    form("BEGGING", "Mendicidad forzada", "Forced begging", "ForcedBegging", [
      "Mendicidad",
    ]),
    form("MARRIAGE", "Matrimonio forzado", "Forced marriage", "ForcedMarriage"),
    form("ADOPTION", "Adopción ilegal", "Illegal adoption", "ForcedAdoption"),
    form("SURROGACY", "Embarazo forzado", "Forced pregnancy", "Surrogacy"),
    {
      code: "ORGAN",
      label: { "es-419": "Extracción de órganos", en: "Organ removal" },
      aliases: ["Tráfico de órganos"],
      mappings: {
        sdg: ["VC_HTF_DETVOG"],
        htcds: ["OrganRemoval"],
        icTip: null,
      },
    },
    form(
      "MILITARY",
      "Reclutamiento por grupos armados",
      "Recruitment by armed groups",
      "ForcedMilitaryByNonStateActors",
    ),
    form("CRIME", "Actividades delictivas forzadas", "Forced crime", "Other"),
    form("OTHER", "Otra forma", "Another form", "Other", ["Otra", "Otras"]),
    {
      code: "NOT_SEPARABLE",
      label: { "es-419": "No separable", en: "Not separable" },
      aliases: ["Varias formas", "Several forms"],
    },
    {
      code: "_U",
      label: { "es-419": "No consta", en: "Not stated" },
      aliases: ["Sin dato", "Unknown"],
    },
    {
      code: "UN_LABOUR",
      label: {
        "es-419": "Trabajo forzoso (UNODC)",
        en: "Forced labour (UNODC)",
      },
      mappings: { glotip: ["Forced labour"] },
    },
    {
      code: "UN_OTHER",
      label: { "es-419": "Otras formas (UNODC)", en: "Other forms (UNODC)" },
      mappings: { glotip: ["Other forms of exploitation"] },
    },
    {
      code: "SDG_LABOUR",
      label: {
        "es-419": "Trabajo forzoso, servidumbre y esclavitud (ODS)",
        en: "Forced labour, servitude and slavery (SDG)",
      },
      mappings: { sdg: ["VC_HTF_DETVFL"] },
    },
    {
      code: "SDG_OTHER",
      label: { "es-419": "Otros fines (ODS)", en: "Other purposes (SDG)" },
      mappings: { sdg: ["VC_HTF_DETVOP"] },
    },
  ],
  sums: [
    { total: "_T", parts: ["SEXUAL", "UN_LABOUR", "UN_OTHER"] },
    { total: "UN_LABOUR", parts: ["LABOUR", "CHILD_LABOUR", "SERVITUDE"] },
    {
      total: "UN_OTHER",
      parts: [
        "BEGGING",
        "MARRIAGE",
        "ADOPTION",
        "SURROGACY",
        "ORGAN",
        "MILITARY",
        "CRIME",
        "OTHER",
        "NOT_SEPARABLE",
        "_U",
      ],
    },
    { total: "_T", parts: ["SEXUAL", "SDG_LABOUR", "ORGAN", "SDG_OTHER"] },
    {
      total: "SDG_LABOUR",
      parts: ["LABOUR", "CHILD_LABOUR", "SERVITUDE", "MARRIAGE"],
    },
    {
      total: "SDG_OTHER",
      parts: [
        "BEGGING",
        "ADOPTION",
        "SURROGACY",
        "MILITARY",
        "CRIME",
        "OTHER",
        "NOT_SEPARABLE",
        "_U",
      ],
    },
  ],
};

const plain = (code: string, es: string, en: string, aliases?: string[]) => ({
  code,
  label: { "es-419": es, en },
  ...(aliases && { aliases }),
});

/**
 * Means by article 3 (a) of the Palermo Protocol. For a person under 18 none
 * is needed; for an adult an empty cell is an incomplete record.
 */
export const MEANS_LIST: CodeList = {
  id: "means",
  version: 1,
  label: { "es-419": "Medio", en: "Means" },
  codes: [
    plain("_T", "Todos los medios", "All means"),
    plain("FORCE", "Amenaza o uso de la fuerza", "Threat or use of force", [
      "Fuerza",
      "Amenaza",
      "Violencia",
    ]),
    plain("COERCION", "Otra forma de coacción", "Other coercion", ["Coacción"]),
    plain("ABDUCTION", "Rapto", "Abduction", ["Secuestro"]),
    plain("FRAUD", "Fraude", "Fraud"),
    plain("DECEPTION", "Engaño", "Deception"),
    plain("POWER", "Abuso de poder", "Abuse of power"),
    plain(
      "VULNERABILITY",
      "Abuso de una situación de vulnerabilidad",
      "Abuse of a position of vulnerability",
      ["Abuso de vulnerabilidad", "Vulnerabilidad"],
    ),
    plain("PAYMENT", "Pagos o beneficios", "Payments or benefits"),
    plain("SEVERAL", "Varios medios", "Several means"),
    plain("NONE", "Ninguno (menor de 18)", "None (under 18)", ["Ninguno"]),
    plain("_U", "No consta", "Not stated", ["Sin dato", "Unknown"]),
  ],
  sums: [
    {
      total: "_T",
      parts: [
        "FORCE",
        "COERCION",
        "ABDUCTION",
        "FRAUD",
        "DECEPTION",
        "POWER",
        "VULNERABILITY",
        "PAYMENT",
        "SEVERAL",
        "NONE",
        "_U",
      ],
    },
  ],
};

/** How far the authorities had come; the model's stages as codes. */
export const STAGE_LIST: CodeList = {
  id: "stage",
  version: 1,
  label: { "es-419": "Etapa", en: "Stage" },
  codes: [
    {
      ...plain("POSSIBLE", "Posible", "Possible"),
      mappings: { htcds: ["PossibleVictimOfTrafficking"], icTip: null },
    },
    plain("DETECTED", "Detectada", "Detected", ["Detectado"]),
    {
      ...plain("IDENTIFIED", "Identificada", "Identified", ["Identificado"]),
      mappings: { htcds: ["ActualVictimOfTrafficking"], icTip: null },
    },
    plain("CONFIRMED", "Confirmada", "Confirmed", ["Confirmado"]),
    plain("ASSISTED", "Atendida", "Assisted", ["Asistida", "Atendido"]),
  ],
  sums: [],
};

/** Which kind of body decided; HTCDS 2.0's pick-list, in our words. */
export const BODY_LIST: CodeList = {
  id: "body",
  version: 1,
  label: { "es-419": "Institución", en: "Institution" },
  codes: [
    {
      ...plain("POLICE", "Policía", "Police"),
      mappings: { htcds: ["Police"] },
    },
    {
      ...plain("COURT", "Fiscalía o juzgado", "Prosecution or court", [
        "Ministerio Público",
        "Fiscalía",
        "Juzgado",
      ]),
      mappings: { htcds: ["CourtOrProsecution"] },
    },
    {
      ...plain("STATE", "Otra institución pública", "Another public body"),
      mappings: { htcds: ["NonPoliceGovernmentalOrganization"] },
    },
    {
      ...plain("NGO", "Organización de la sociedad civil", "Civil society", [
        "ONG",
      ]),
      mappings: { htcds: ["NGO"] },
    },
    { ...plain("OTHER", "Otra", "Other"), mappings: { htcds: ["Other"] } },
    plain("_U", "No consta", "Not stated", ["Sin dato", "Unknown"]),
  ],
  sums: [],
};
