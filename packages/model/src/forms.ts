import type { Words } from "./problem.ts";

/** What a short text must look like, and how to say so to an editor. */
export interface Form {
  readonly regex: RegExp;
  readonly words: Words;
}

/** Every form that a schema asks for by a regular expression. */
export const FORMS = {
  identifier: {
    regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    words: {
      es: "un identificador: minúsculas sin tilde, números y guiones, como «informe-anual»",
      en: "an identifier: lower-case letters without accents, digits and hyphens, such as “annual-report”",
    },
  },
  languageTag: {
    regex:
      /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-x-easy)?$/,
    words: {
      es: "una etiqueta de idioma (BCP 47) como es-419, en, quc o, para palabras fáciles, es-419-x-easy",
      en: "a language tag (BCP 47) such as es-419, en, quc or, for easy words, es-419-x-easy",
    },
  },
  partialDate: {
    regex:
      /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    words: {
      es: "una fecha AAAA, AAAA-MM o AAAA-MM-DD, como 2023-09",
      en: "a date YYYY, YYYY-MM or YYYY-MM-DD, such as 2023-09",
    },
  },
  yearOrMonth: {
    regex: /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/,
    words: {
      es: "un año o un mes, AAAA o AAAA-MM, como 2019-09",
      en: "a year or a month, YYYY or YYYY-MM, such as 2019-09",
    },
  },
  quarter: {
    regex: /^20\d\d-Q[1-4]$/,
    words: {
      es: "un trimestre AAAA-Q1 a AAAA-Q4, como 2026-Q3",
      en: "a quarter YYYY-Q1 to YYYY-Q4, such as 2026-Q3",
    },
  },
  mediaFile: {
    regex: /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:webm|mp4|vtt)$/,
    words: {
      es: "un archivo .webm, .mp4 o .vtt, en minúsculas y sin https://, como videos/quienes-somos.webm",
      en: "a file .webm, .mp4 or .vtt, in lower case and without https://, such as videos/who-we-are.webm",
    },
  },
  hostName: {
    regex: /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    words: {
      es: "el nombre de un sitio sin https:// ni barras, como minseg.gob.pa",
      en: "the name of a site without https:// or slashes, such as minseg.gob.pa",
    },
  },
  dimensionCode: {
    regex: /^[A-Za-z0-9_]{1,20}$/,
    words: {
      es: "un código de hasta 20 letras, números o «_», como GT o 2022",
      en: "a code of up to 20 letters, digits or “_”, such as GT or 2022",
    },
  },
  acronym: {
    regex: /^[\p{L}-]{2,12}$/u,
    words: {
      es: "una sigla de 2 a 12 letras, como CONATT",
      en: "an acronym of 2 to 12 letters, such as CONATT",
    },
  },
  localNumber: {
    regex: /^[0-9](?:[0-9 -]*[0-9])?$/,
    words: {
      es: "un número como se marca dentro del país: cifras, espacios y guiones",
      en: "a number as it is dialled inside the country: digits, spaces and hyphens",
    },
  },
  internationalNumber: {
    regex: /^\+[0-9]{7,15}$/,
    words: {
      es: "un número internacional: + y de 7 a 15 cifras, sin espacios",
      en: "an international number: + and 7 to 15 digits, without spaces",
    },
  },
  textPlace: {
    regex: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/,
    words: {
      es: "el lugar de un texto en su archivo, como variants.state-who-we-are.text",
      en: "the place of a text in its file, such as variants.state-who-we-are.text",
    },
  },
} as const satisfies Readonly<Record<string, Form>>;

/** What a regular expression of a schema asks for, by zod's way to write it. */
export function formOf(pattern: string | undefined): Form | undefined {
  return Object.values(FORMS).find(({ regex }) => String(regex) === pattern);
}
