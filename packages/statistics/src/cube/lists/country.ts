import { COUNTRIES, type BilingualText, type CountryCode } from "@corett/model";
import type { CodeList } from "../code-list.ts";

interface Area {
  readonly label: BilingualText;
  readonly iso3: string;
  /** UN M49, as SDMX's REF_AREA has it: without leading zeros. */
  readonly m49: string;
}

const AREAS: Readonly<Record<CountryCode, Area>> = {
  GT: {
    label: { "es-419": "Guatemala", en: "Guatemala" },
    iso3: "GTM",
    m49: "320",
  },
  BZ: { label: { "es-419": "Belice", en: "Belize" }, iso3: "BLZ", m49: "84" },
  HN: {
    label: { "es-419": "Honduras", en: "Honduras" },
    iso3: "HND",
    m49: "340",
  },
  SV: {
    label: { "es-419": "El Salvador", en: "El Salvador" },
    iso3: "SLV",
    m49: "222",
  },
  NI: {
    label: { "es-419": "Nicaragua", en: "Nicaragua" },
    iso3: "NIC",
    m49: "558",
  },
  CR: {
    label: { "es-419": "Costa Rica", en: "Costa Rica" },
    iso3: "CRI",
    m49: "188",
  },
  PA: { label: { "es-419": "Panamá", en: "Panama" }, iso3: "PAN", m49: "591" },
  MX: { label: { "es-419": "México", en: "Mexico" }, iso3: "MEX", m49: "484" },
  DO: {
    label: { "es-419": "Rep. Dominicana", en: "Dominican Rep." },
    iso3: "DOM",
    m49: "214",
  },
};

/** The member countries, and all nine of them together. */
export const COUNTRY_LIST: CodeList = {
  id: "country",
  version: 1,
  label: { "es-419": "País", en: "Country" },
  codes: [
    {
      code: "_T",
      label: { "es-419": "Los nueve países", en: "The nine countries" },
    },
    ...COUNTRIES.map((code) => {
      const { label, iso3, m49 } = AREAS[code];
      return {
        code,
        label,
        aliases: [
          iso3,
          ...(code === "DO"
            ? ["República Dominicana", "Dominican Republic"]
            : []),
        ],
        mappings: { glotip: [iso3], sdmx: m49, sdg: [iso3] },
      };
    }),
  ],
  sums: [{ total: "_T", parts: [...COUNTRIES] }],
};
