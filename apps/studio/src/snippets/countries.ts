import { COUNTRIES } from "@corett/model";

const namesIn = (language: string): Readonly<Record<string, string>> => {
  const names = new Intl.DisplayNames([language], { type: "region" });
  return Object.fromEntries(
    COUNTRIES.map((code) => [code, names.of(code) ?? code]),
  );
};

/** Names of the member countries, from the browser. */
export const COUNTRY_NAMES = {
  "es-419": namesIn("es-419"),
  en: namesIn("en"),
} as const;
