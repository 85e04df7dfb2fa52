import type { CountryCode, LocalizedText } from "@corett/model";

/** The member countries as the sources code them, with names that fit a chart. */
export const COUNTRY_LIST: readonly {
  readonly code: CountryCode;
  readonly iso3: string;
  readonly label: LocalizedText;
}[] = [
  {
    code: "GT",
    iso3: "GTM",
    label: { "es-419": "Guatemala", en: "Guatemala" },
  },
  { code: "BZ", iso3: "BLZ", label: { "es-419": "Belice", en: "Belize" } },
  { code: "HN", iso3: "HND", label: { "es-419": "Honduras", en: "Honduras" } },
  {
    code: "SV",
    iso3: "SLV",
    label: { "es-419": "El Salvador", en: "El Salvador" },
  },
  {
    code: "NI",
    iso3: "NIC",
    label: { "es-419": "Nicaragua", en: "Nicaragua" },
  },
  {
    code: "CR",
    iso3: "CRI",
    label: { "es-419": "Costa Rica", en: "Costa Rica" },
  },
  { code: "PA", iso3: "PAN", label: { "es-419": "Panamá", en: "Panama" } },
  { code: "MX", iso3: "MEX", label: { "es-419": "México", en: "Mexico" } },
  {
    code: "DO",
    iso3: "DOM",
    label: { "es-419": "Rep. Dominicana", en: "Dominican Rep." },
  },
];
