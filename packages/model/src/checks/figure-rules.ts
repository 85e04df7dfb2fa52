import type { RequiredLanguage } from "../localized-text.ts";
import type { Words } from "../problem.ts";

type ByLanguage = Readonly<Record<RequiredLanguage, RegExp>>;

/** A figure that is repeated everywhere and that nobody can derive. */
interface FalseFigure {
  readonly pattern: ByLanguage;
  readonly why: Words;
}

const TRADE_ES = "(?:negocio|delito|crimen|actividad|industria|mercado)";
const TRADE_EN = "(?:crime|criminal|business|industry|enterprise|trade)";

/**
 * Claims that recur in official press without a method behind them (reference on
 * domain facts, section 5). No source makes them publishable.
 */
export const FALSE_FIGURES: readonly FalseFigure[] = [
  {
    pattern: {
      "es-419": new RegExp(
        `(?:segund|tercer)[oa]?[^.]{0,30}${TRADE_ES}[^.]{0,40} m[aá]s (?:lucrativ|rentable|grande|important)|${TRADE_ES}[^.]{0,30} m[aá]s (?:lucrativ|rentable)|m[aá]s (?:lucrativ|rentable)[^.]{0,30}(?:mundo|${TRADE_ES})`,
        "iu",
      ),
      en: new RegExp(
        `(?:second|third)[- ](?:most|largest|biggest)[^.]{0,40}(?:lucrative|profitable|${TRADE_EN})|most (?:lucrative|profitable) (?:illicit|illegal|${TRADE_EN})`,
        "iu",
      ),
    },
    why: {
      es: "un dato con método: nadie ha medido qué delito deja más dinero",
      en: "a figure with a method: nobody has measured which crime earns most",
    },
  },
  {
    pattern: {
      "es-419":
        /(?:32|treinta y dos)[ .,\u00A0]?(?:000|mil) millones|32 billones/iu,
      en: /(?:32|thirty[- ]two) (?:billion|thousand million)/iu,
    },
    why: {
      es: "un dato con método: los «32 000 millones» se repiten sin que se sepa de dónde salen",
      en: "a figure with a method: the “32 billion” are repeated without anybody knowing from where",
    },
  },
  {
    pattern: {
      "es-419":
        /(?:50|49[.,]6|cincuenta) millones[^.]{0,40}(?:v[ií]ctimas|trata)/iu,
      en: /(?:50|49\.6|fifty) million[^.]{0,40}(?:victims|traffick)/iu,
    },
    why: {
      es: "una cifra de trata: los 50 millones son de esclavitud moderna, otra cosa más amplia",
      en: "a figure of trafficking: the 50 million are of modern slavery, something wider",
    },
  },
];

const COUNTED_ES =
  "(?:v[ií]ctimas?|sobrevivientes?|personas?|familias?|casos?|denuncias?|sentencias?|condenas?|ni[ñn][oa]s?|mujeres|hombres|adolescentes|migrantes?|d[oó]lares|por ciento|%)";
const COUNTED_EN =
  "(?:victims?|survivors?|people|persons?|families|cases?|reports?|convictions?|sentences?|children|girls?|boys?|women|men|migrants?|dollars|per ?cent|%)";

/** Digits, with whatever parts their groups. */
const DIGITS = String.raw`\d+(?:[.,\u00A0\u202F ]\d+)*\+?`;
const ONES_ES = "uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve";
const TENS_ES = String.raw`diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|(?:tre|cuare|cincue|sese|sete|oche|nove)nta|cien(?:to)?|\p{L}+cient[oa]s|quinient[oa]s|mil`;
const ONES_EN = "one|two|three|four|five|six|seven|eight|nine";
const TENS_EN = String.raw`ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand`;
/** Ten and more in words: two or three people are a story, not a figure. */
const WORDS_ES = `(?:(?:${ONES_ES}) )?(?:${TENS_ES})(?: (?:y )?(?:${TENS_ES}|${ONES_ES}))*`;
const WORDS_EN = `(?:(?:${ONES_EN}) )?(?:${TENS_EN})(?:[- ](?:and )?(?:${TENS_EN}|${ONES_EN}))*`;
const MANY_ES = `${DIGITS}|${WORDS_ES}|(?:dec|cent)enas|centenares|cientos|miles`;
const MANY_EN = `${DIGITS}|${WORDS_EN}|dozens|hundreds|(?:tens|hundreds) of thousands|thousands`;
const SHARE_ES =
  "mitad|mayor[ií]a|mayor parte|(?:un|dos) tercios?|(?:un|tres) cuart[oa]s?(?: partes)?";
const SHARE_EN =
  "half|most|the majority|(?:a|one|two) thirds?|(?:a|one|three) quarters?";

/** "Since 2011 people …": a year is no count of people. */
const NO_YEAR = String.raw`(?<!(?:en|desde|hasta|in|since|until) (?=(?:19|20)\d\d ))`;

const figure = (...forms: readonly string[]) =>
  new RegExp(
    String.raw`${NO_YEAR}(?<![\p{L}\p{N}{])(?:${forms.join("|")})(?![\p{L}\p{N}])`,
    "iu",
  );

/** A count of people or cases, a share of them, or money: it needs a source. */
export const FIGURE: ByLanguage = {
  "es-419": figure(
    `(?:${MANY_ES})(?: ?mil)?(?: de)? ?${COUNTED_ES}`,
    String.raw`(?:${DIGITS}|${WORDS_ES})(?: mil)? mill(?:ones|ón)`,
    `(?:un|dos|varios) mill[oó]n(?:es)? de ${COUNTED_ES}`,
    String.raw`(?:\d+|${ONES_ES}) de cada (?:\d+|${ONES_ES}|diez|cien)`,
    `(?:${SHARE_ES}) de (?:las|los) ${COUNTED_ES}`,
    String.raw`(?:US|U\$S)?\$ ?\d[\d.,]*`,
  ),
  en: figure(
    `(?:${MANY_EN})(?: ?thousand)?(?: of)? ?${COUNTED_EN}`,
    String.raw`(?:${DIGITS}|${WORDS_EN}) (?:m|b)illion`,
    `(?:a|one|two|several) million ${COUNTED_EN}`,
    String.raw`(?:\d+|${ONES_EN}) (?:in|of|out of) (?:every )?(?:\d+|${ONES_EN}|ten|a hundred)`,
    `(?:${SHARE_EN})(?: of)?(?: the| all)? ${COUNTED_EN}`,
    String.raw`(?:US)?\$ ?\d[\d.,]*`,
  ),
};
