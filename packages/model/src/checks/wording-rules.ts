import type { RequiredLanguage } from "../localized-text.ts";
import type { Words } from "../problem.ts";

/** A wording to avoid, and what to write instead, in the text's own language. */
export interface WordingRule {
  readonly pattern: RegExp;
  /** Examples of what the pattern finds, as an editor would say them. */
  readonly avoid: readonly string[];
  readonly instead: string;
  /** True where it is the frequent use that harms, not the word. */
  readonly notice?: true;
}

/** A pattern that begins and ends at the edge of words, whatever their letters. */
function words(source: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`,
    "iu",
  );
}

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
      pattern: words("trata de blancas"),
      avoid: ["trata de blancas"],
      instead: "trata de personas",
    },
    {
      pattern: words("tr[aá]fico (?:de personas|de seres humanos|humano)"),
      avoid: ["tráfico de personas", "tráfico humano"],
      instead: "trata de personas, o tráfico ilícito de migrantes",
    },
    {
      pattern: words("tr[aá]fico de migrantes"),
      avoid: ["tráfico de migrantes"],
      instead: "tráfico ilícito de migrantes",
    },
    {
      pattern: words(
        "(?:in)?migrantes? ilegal(?:es)?|(?:los|las|personas) ilegales|indocumentad[oa]s?|sin papeles",
      ),
      avoid: ["migrante ilegal", "indocumentados", "sin papeles"],
      instead: "persona migrante en situación irregular",
    },
    {
      pattern: words(
        "prostitut[oa]s?|coperas?|trabajadoras? de la noche|mujer(?:es)? de la vida",
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
      pattern: words("prostituci[oó]n (?:infantil|forzada)"),
      avoid: ["prostitución infantil", "prostitución forzada"],
      instead: "explotación sexual",
    },
    {
      pattern: words("trabajo sexual (?:forzado|infantil)"),
      avoid: ["trabajo sexual forzado"],
      instead: "explotación sexual: no es un trabajo",
    },
    {
      pattern: words("pornograf[ií]a infantil"),
      avoid: ["pornografía infantil"],
      instead: "material de abuso sexual de niñas, niños y adolescentes",
    },
    {
      pattern: words("turismo sexual"),
      avoid: ["turismo sexual"],
      instead: "explotación sexual en viajes y turismo",
    },
    {
      pattern: words("esclav[oa]s? sexual(?:es)?"),
      avoid: ["esclava sexual"],
      instead: "persona en situación de explotación sexual",
    },
    {
      pattern: words("menores(?! de \\d| de edad que)"),
      avoid: ["menores"],
      instead: "niñas, niños y adolescentes",
    },
    {
      pattern: words(
        "se lo busc(?:ó|aron)|ropa provocativa|por su (?:ropa|forma de vestir)",
      ),
      avoid: ["se lo buscó", "ropa provocativa"],
      instead: "lo que hizo quien cometió el delito, no cómo era la víctima",
    },
    {
      pattern: words("rescat(?:e|es|ar|ó|amos|aron|ad[oa]s?|ando)"),
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
        "(?:human|people) smuggling|smuggling of (?:people|persons)",
      ),
      avoid: ["human smuggling", "smuggling of people"],
      instead: "smuggling of migrants",
    },
    {
      pattern: words("illegal (?:im)?migrants?|illegal aliens?|illegals"),
      avoid: ["illegal migrant", "illegal alien"],
      instead: "migrant in an irregular situation",
    },
    {
      pattern: words("prostitutes?"),
      avoid: ["prostitute"],
      instead: "person in sexual exploitation",
    },
    {
      pattern: words("(?:child|forced) prostitution"),
      avoid: ["child prostitution", "forced prostitution"],
      instead: "sexual exploitation",
    },
    {
      pattern: words("child porn(?:ography)?"),
      avoid: ["child pornography"],
      instead: "child sexual abuse material",
    },
    {
      pattern: words("sex tourism"),
      avoid: ["sex tourism"],
      instead: "sexual exploitation in travel and tourism",
    },
    {
      pattern: words("sex slaves?"),
      avoid: ["sex slave"],
      instead: "person in sexual exploitation",
    },
    { pattern: words("minors"), avoid: ["minors"], instead: "children" },
    {
      pattern: words(
        "asked for it|provocative (?:clothes|clothing)|because of (?:her|his|their) clothes",
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

/** A figure that is repeated everywhere and that nobody can derive. */
interface FalseFigure {
  readonly pattern: Readonly<Record<RequiredLanguage, RegExp>>;
  readonly why: Words;
}

/**
 * Claims that recur in official press without a method behind them (reference on
 * domain facts, section 5). No source makes them publishable.
 */
export const FALSE_FIGURES: readonly FalseFigure[] = [
  {
    pattern: {
      "es-419":
        /(?:segund|tercer)[oa]?[^.]{0,40}m[aá]s (?:lucrativ|rentable)|(?:negocio|delito|crimen|actividad|industria)[^.]{0,30} m[aá]s (?:lucrativ|rentable)|m[aá]s (?:lucrativ|rentable)[^.]{0,30}(?:mundo|negocio|delito|crimen)/iu,
      en: /(?:second|third)[- ](?:most|largest|biggest)[^.]{0,40}(?:lucrative|profitable|crime|criminal|business|industry)|most (?:lucrative|profitable) (?:crime|business|illicit|illegal)/iu,
    },
    why: {
      es: "un dato con método: nadie ha medido qué delito deja más dinero",
      en: "a figure with a method: nobody has measured which crime earns most",
    },
  },
  {
    pattern: {
      "es-419": /32[ .,\u00A0]?000 millones|32 mil millones/iu,
      en: /32 (?:billion|thousand million)/iu,
    },
    why: {
      es: "un dato con método: los «32 000 millones» se repiten sin que se sepa de dónde salen",
      en: "a figure with a method: the “32 billion” are repeated without anybody knowing from where",
    },
  },
  {
    pattern: {
      "es-419": /50 millones[^.]{0,40}(?:v[ií]ctimas|trata)/iu,
      en: /50 million[^.]{0,40}(?:victims|traffick)/iu,
    },
    why: {
      es: "una cifra de trata: los 50 millones son de esclavitud moderna, otra cosa más amplia",
      en: "a figure of trafficking: the 50 million are of modern slavery, something wider",
    },
  },
];

const COUNTED_ES =
  "v[ií]ctimas?|personas?|casos?|denuncias?|sentencias?|condenas?|ni[ñn][oa]s?|mujeres|hombres|adolescentes|migrantes?|d[oó]lares|por ciento|%";
const COUNTED_EN =
  "victims?|people|persons?|cases?|reports?|convictions?|sentences?|children|girls?|boys?|women|men|migrants?|dollars|per ?cent|%";
const MANY_ES = "\\d[\\d.,\\u00A0 ]*|cientos|miles|decenas de miles";
const MANY_EN = "\\d[\\d.,\\u00A0 ]*|hundreds|thousands|tens of thousands";

/** "Since 2011 people …": a year is no count of people. */
const NO_YEAR = String.raw`(?<!(?:en|desde|hasta|in|since|until) (?=(?:19|20)\d\d ))`;

/** A count of people or cases, or a share of them: it needs a source. */
export const FIGURE: Readonly<Record<RequiredLanguage, RegExp>> = {
  "es-419": new RegExp(
    String.raw`${NO_YEAR}(?<![\p{L}\p{N}{])(?:(?:${MANY_ES})(?: ?(?:mil|millones))?(?: de)? ?(?:${COUNTED_ES})|(?:un|dos|varios) mill[oó]n(?:es)? de (?:${COUNTED_ES})|(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:\d+|dos|tres|cuatro|cinco|diez|cien)|mitad de (?:las|los) (?:${COUNTED_ES}))(?![\p{L}\p{N}])`,
    "iu",
  ),
  en: new RegExp(
    String.raw`${NO_YEAR}(?<![\p{L}\p{N}{])(?:(?:${MANY_EN})(?: ?(?:thousand|million))?(?: of)? ?(?:${COUNTED_EN})|(?:a|one|two|several) million (?:${COUNTED_EN})|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|of|out of) (?:every )?(?:\d+|two|three|four|five|ten|a hundred)|half of (?:the|all) (?:${COUNTED_EN}))(?![\p{L}\p{N}])`,
    "iu",
  ),
};

/** What looks like a number to call; spans of years look like one and are none. */
export const TELEPHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:\+\d[\d ()-]{6,}\d|(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{3,4}[ -]\d{4}(?:[ -]\d{3,4})?|\d{3}[ -]\d{3}[ -]\d{4}|\d{3}-\d{3,4}|(?:tel(?:éfono)?\.?:?|llam[ea]n? al|marquen?(?: el)?|call|dial) ?\d{3,})(?![\p{N}-])`,
  "iu",
);
