import type { RequiredLanguage } from "../localized-text.ts";

/** A wording to avoid, and what to write instead, in the text's own language. */
export interface WordingRule {
  readonly pattern: RegExp;
  /** Examples of what the pattern finds, as an editor would say them. */
  readonly avoid: readonly string[];
  readonly instead: string;
  /** True where it is the frequent use that harms, not the word. */
  readonly notice?: true;
}

/**
 * A pattern that begins and ends at the edge of words, whatever their letters.
 * A space in it stands for whatever parts two words: spaces or a dash.
 */
export function words(source: string): RegExp {
  const spaced = source.replaceAll(" ", String.raw`[\s\p{Pd}]+`);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${spaced})(?![\p{L}\p{N}])`,
    "iu",
  );
}

/** Of whom "tráfico" is said where trafficking is meant. */
const PEOPLE_ES =
  "(?:personas|seres humanos|mujeres|ni[ñn][oa]s|adolescentes|menores)";
const PEOPLE_EN = "(?:people|persons|human beings|humans|women|girls|children)";

/** Nouns that "menores" compares, and does not call children by. */
const COMPARED =
  "(?:costos?|costes?|gastos?|precios|plazos|recursos|tasas|ingresos|niveles|cantidades|cifras|riesgos|efectos|daños|cambios)";

/**
 * Wordings that mix up the two crimes, blame those who suffered them or reduce
 * them to what was done to them, after the guides gathered in the project's
 * reference on domain facts, section 6.
 */
export const WORDING_RULES: Readonly<
  Record<RequiredLanguage, readonly WordingRule[]>
> = {
  "es-419": [
    {
      pattern: words("tratas? de blancas"),
      avoid: ["trata de blancas"],
      instead: "trata de personas",
    },
    {
      pattern: words(
        `tr[aá]ficos? (?:il[ií]cito |ilegal )?(?:de ${PEOPLE_ES}|humano)`,
      ),
      avoid: ["tráfico de personas", "tráfico humano"],
      instead: "trata de personas, o tráfico ilícito de migrantes",
    },
    {
      pattern: words(`traficantes? de ${PEOPLE_ES}`),
      avoid: ["traficante de personas"],
      instead: "tratante, o traficante de migrantes",
    },
    {
      pattern: words("tr[aá]ficos? (?:ilegal )?de (?:in)?migrantes"),
      avoid: ["tráfico de migrantes"],
      instead: "tráfico ilícito de migrantes",
    },
    {
      pattern: words(
        "mercanc[ií]as? humanas?|cargamentos? de (?:personas|migrantes)|comercio de (?:personas|seres humanos)",
      ),
      avoid: ["mercancía humana", "cargamento de migrantes"],
      instead: "personas",
    },
    {
      pattern: words(
        "(?:(?:in|e)?migrantes?|extranjer[oa]s?|personas?|los|las) ilegal(?:es)?",
      ),
      avoid: ["migrante ilegal", "persona ilegal"],
      instead: "persona migrante en situación irregular",
    },
    {
      pattern: words("(?:in|e)?migraci(?:ón|on|ones) ilegal(?:es)?"),
      avoid: ["migración ilegal"],
      instead: "migración irregular",
    },
    {
      pattern: words("indocumentad[oa]s?|sin papeles"),
      avoid: ["indocumentados", "sin papeles"],
      instead: "persona migrante en situación irregular",
      notice: true,
    },
    {
      pattern: words(
        "prostitut[oa]s?|prostituid[oa]s?|prostitu(?:irse|irla|irlas|ía|ían|ye|yen|yó|yeron)|coperas?|trabajadoras? de la noche|mujer(?:es)? de la vida",
      ),
      avoid: [
        "prostituta",
        "copera",
        "trabajadora de la noche",
        "mujer de la vida",
      ],
      instead: "persona en situación de explotación sexual",
    },
    {
      pattern: words(
        "prostituci[oó]n (?:infantil|forzada|de (?:menores|ni[ñn][oa]s|adolescentes))",
      ),
      avoid: ["prostitución infantil", "prostitución forzada"],
      instead: "explotación sexual",
    },
    {
      pattern: words("trabajo sexual (?:forzado|infantil)"),
      avoid: ["trabajo sexual forzado"],
      instead: "explotación sexual: no es un trabajo",
    },
    {
      pattern: words(
        "porno(?:graf[ií]a)? (?:infantil|(?:con|de) (?:menores|ni[ñn][oa]s|adolescentes))",
      ),
      avoid: ["pornografía infantil"],
      instead: "material de abuso sexual de niñas, niños y adolescentes",
    },
    {
      pattern: words("turis(?:mo|tas?) sexual(?:es)?"),
      avoid: ["turismo sexual"],
      instead: "explotación sexual en viajes y turismo",
    },
    {
      pattern: words("esclav[oa]s? sexual(?:es)?"),
      avoid: ["esclava sexual"],
      instead: "persona en situación de explotación sexual",
    },
    {
      pattern: new RegExp(
        String.raw`(?<=^|[.:;!?¿¡«“"]\s?|(?<!\p{L})(?:l[oa]s|un[oa]s|est[oa]s|es[oa]s|much[oa]s|vari[oa]s|algun[oa]s|a|con|de|para|por|entre|y)\s)menores(?!\p{L})(?!\s(?:de\s\d|a\s|que\s|${COMPARED}))|(?<!\p{L})(?:el|la|un|una|este|esta)\smenor\s(?:de\sedad|fue|era|est[aá]|v[ií]ctima)(?!\p{L})`,
        "iu",
      ),
      avoid: ["los menores", "menores", "una menor de edad"],
      instead: "niñas, niños y adolescentes",
    },
    {
      pattern: words(
        String.raw`se lo busc(?:ó|aron)|(?:ropa|vest[ií]\p{L}*)(?: \p{L}+){0,3} provocativ[oa]s?|por su (?:ropa|forma de vestir)`,
      ),
      avoid: ["se lo buscó", "ropa provocativa"],
      instead: "lo que hizo quien cometió el delito, no cómo era la víctima",
    },
    {
      pattern: words("consinti[oó]|dio su consentimiento"),
      avoid: ["consintió"],
      instead:
        "lo que hizo quien cometió el delito: el engaño anula el acuerdo",
      notice: true,
    },
    {
      pattern: words("rescat(?:a|an|e|es|ar|ó|amos|aron|ad[oa]s?|ando)"),
      avoid: ["rescatar", "rescate"],
      instead: "identificar, asistir o proteger",
      notice: true,
    },
  ],
  en: [
    {
      pattern: words("white slav(?:e|es|ery)"),
      avoid: ["white slavery"],
      instead: "trafficking in persons",
    },
    {
      pattern: words(
        `(?:human|people|person) smuggl(?:ing|ers?)|smuggl(?:ing|ers?) of ${PEOPLE_EN}`,
      ),
      avoid: ["human smuggling", "smuggling of people"],
      instead: "smuggling of migrants",
    },
    {
      pattern: words(
        "migrant traffick(?:ing|ers?)|trafficking (?:in|of) migrants",
      ),
      avoid: ["migrant trafficking"],
      instead: "smuggling of migrants, or trafficking in persons",
    },
    {
      pattern: words(
        "human (?:cargo|merchandise)|cargo of (?:people|migrants)|shipments? of (?:people|migrants)",
      ),
      avoid: ["human cargo"],
      instead: "people",
    },
    {
      pattern: words(
        "illegal (?:(?:im|e)?migrants?|aliens?|foreigners?|people|persons?)|illegals",
      ),
      avoid: ["illegal migrant", "illegal alien"],
      instead: "migrant in an irregular situation",
    },
    {
      pattern: words("illegal (?:im|e)?migration"),
      avoid: ["illegal migration"],
      instead: "irregular migration",
    },
    {
      pattern: words("prostitut(?:es?|ed)"),
      avoid: ["prostitute"],
      instead: "person in sexual exploitation",
    },
    {
      pattern: words("(?:child|forced) prostitution|prostitution rings?"),
      avoid: ["child prostitution", "forced prostitution"],
      instead: "sexual exploitation",
    },
    {
      pattern: words("(?:child|kiddie) porn(?:ography)?"),
      avoid: ["child pornography"],
      instead: "child sexual abuse material",
    },
    {
      pattern: words("sex touris(?:m|ts?)"),
      avoid: ["sex tourism"],
      instead: "sexual exploitation in travel and tourism",
    },
    {
      pattern: words("sex(?:ual)? slaves?"),
      avoid: ["sex slave"],
      instead: "person in sexual exploitation",
    },
    {
      pattern: words(
        String.raw`minors|a minor(?=\s(?:was|is|who|under)|[.,;!?]|$)`,
      ),
      avoid: ["minors"],
      instead: "children",
    },
    {
      pattern: words(
        "asked for it(?! to )|provocative (?:clothes|clothing)|because of (?:her|his|their) clothes",
      ),
      avoid: ["asked for it", "provocative clothes"],
      instead: "what the offender did, not how the victim was",
    },
    {
      pattern: words("rescu(?:e|es|ed|ing)"),
      avoid: ["rescue"],
      instead: "identify, assist or protect",
      notice: true,
    },
  ],
};
