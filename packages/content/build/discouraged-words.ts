/** A wording to avoid, and what to write instead. */
export interface DiscouragedWording {
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * Wordings that mix up the two crimes or blame those who suffered them, after
 * UNODC's, IOM's and ECPAT's terminology guides as gathered in the project's
 * reference on domain facts, section 6.
 */
export const DISCOURAGED: Readonly<
  Record<"es" | "en", readonly DiscouragedWording[]>
> = {
  es: [
    { pattern: /trata de blancas/i, instead: "trata de personas" },
    { pattern: /tr[aá]fico de personas/i, instead: "trata de personas" },
    {
      pattern: /tr[aá]fico de migrantes/i,
      instead: "tráfico ilícito de migrantes",
    },
    {
      pattern: /migrantes? ilegal/i,
      instead: "migrante en situación irregular",
    },
    {
      pattern: /prostitut|copera|trabajadora de la noche/i,
      instead: "persona en explotación sexual",
    },
    {
      pattern: /pornograf[ií]a infantil/i,
      instead: "material de abuso sexual de niñas, niños y adolescentes",
    },
    { pattern: /\brescat/i, instead: "asistir, proteger" },
    { pattern: /\bmenores\b/i, instead: "niñas, niños y adolescentes" },
  ],
  en: [
    { pattern: /white slav/i, instead: "trafficking in persons" },
    { pattern: /human smuggling/i, instead: "smuggling of migrants" },
    {
      pattern: /illegal (im)?migrant/i,
      instead: "migrant in an irregular situation",
    },
    { pattern: /prostitut/i, instead: "person in sexual exploitation" },
    { pattern: /child porn/i, instead: "child sexual abuse material" },
    { pattern: /\brescue/i, instead: "assist, protect" },
  ],
};
