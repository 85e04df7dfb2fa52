import type { Words } from "./problem.ts";

/** What a rule of the kit asks for, and how to mend what breaks it. */
export type RuleWords = readonly [expected: Words, mend: Words];

const rule = (
  expectedEs: string,
  expectedEn: string,
  mendEs: string,
  mendEn: string,
): RuleWords => [
  { es: expectedEs, en: expectedEn },
  { es: mendEs, en: mendEn },
];

/**
 * The rules that the schemas add to zod's own, by the name that they give as
 * `params.corett`. `…` stands for the detail, if the rule gives one.
 */
export const RULES: Readonly<Record<string, RuleWords>> = {
  trimmed: rule(
    "un texto sin espacios al principio ni al final",
    "a text without spaces at its ends",
    "quite los espacios",
    "remove the spaces",
  ),
  nfc: rule(
    "letras con tilde de una sola pieza (Unicode NFC); aquí la tilde está suelta",
    "letters with accents in one piece (Unicode NFC); here the accent is loose",
    "vuelva a escribir las letras con tilde; suele venir de copiar de un PDF",
    "type the letters with accents again; it often comes from copying out of a PDF",
  ),
  unreadable: rule(
    "letras y signos en una sola línea",
    "letters and signs on one line",
    "vuelva a escribir el texto: tiene saltos de línea, signos invisibles o letras perdidas (�)",
    "type the text again: it has line breaks, invisible signs or lost letters (�)",
  ),
  mojibake: rule(
    "las letras tal como se leen; aquí dice «Ã³» o algo así donde iba «ó»",
    "letters as they are read; here it says “Ã³” or the like where “ó” was",
    "vuelva a escribir el texto y guarde el archivo en UTF-8",
    "type the text again and save the file as UTF-8",
  ),
  "language-tag": rule(
    "una etiqueta de idioma (BCP 47) como es-419, en o quc",
    "a language tag (BCP 47) such as es-419, en or quc",
    "corrija la etiqueta",
    "correct the tag",
  ),
  "channel-detail": rule(
    "el número de WhatsApp o la dirección web si la línea atiende por ahí, y solo entonces",
    "the WhatsApp number or the web address if the line answers there, and only then",
    "agregue el dato o quite el canal de «channels»",
    "add it or take the channel out of “channels”",
  ),
  "span-order": rule(
    "un período que termina después de empezar",
    "a period that ends after it begins",
    "cambie una de las dos fechas",
    "change one of the two dates",
  ),
  "no-such-day": rule(
    "un día que existe",
    "a day that exists",
    "corrija el día o el mes",
    "correct the day or the month",
  ),
  "no-source": rule(
    "al menos una fuente, o la confianza «unverified»",
    "at least one source, or the confidence “unverified”",
    "agregue quién lo dice y cuándo",
    "add who says so and when",
  ),
  "no-reviewer": rule(
    "quién revisó la traducción y cuándo",
    "who reviewed the translation and when",
    "agregue «reviewed» con «by» y «on», o cambie el estado a «draft»",
    "add “reviewed” with “by” and “on”, or change the status to “draft”",
  ),
  "not-proclaimed": rule(
    "quién proclamó la fecha conmemorativa",
    "who proclaimed the commemorative date",
    "agregue «proclaimed» con «by» y «unitedNations»",
    "add “proclaimed” with “by” and “unitedNations”",
  ),
  "valid-too-long": rule(
    "a lo sumo 366 días después de la verificación",
    "at most 366 days after the verification",
    "acerque la fecha, o vuelva a verificar el número",
    "bring the date nearer, or verify the number again",
  ),
  "real-sample": rule(
    "solo ceros: un número de ejemplo no puede parecer verdadero",
    "only zeros: a sample number must not look like a real one",
    "escriba ceros, o quite «sample» si el número está verificado",
    "write zeros, or remove “sample” if the number has been verified",
  ),
  unreal: rule(
    "un número verdadero, o «sample»: true",
    "a real number, or “sample”: true",
    "escriba el número verificado, o marque el registro como ejemplo",
    "write the verified number, or mark the record as a sample",
  ),
  "over-unit": rule(
    "a lo sumo …, por la unidad del indicador",
    "at most …, by the indicator's unit",
    "corrija el valor o la unidad",
    "correct the value or the unit",
  ),
  "empty-section": rule(
    "una sección con al menos un párrafo o un punto",
    "a section with at least one paragraph or point",
    "agregue un texto o quite la sección",
    "add a text or remove the section",
  ),
  "duplicate-code": rule(
    "cada código una sola vez",
    "each code only once",
    "quite uno de los dos",
    "remove one of the two",
  ),
  "unknown-code": rule(
    "un código de la lista; «…» no está",
    "a code of the code list; “…” is not in it",
    "corrija el código o agréguelo a la lista",
    "correct the code or add it to the list",
  ),
  "unknown-note": rule(
    "el id de una nota; «…» no existe",
    "the id of a note; there is no “…”",
    "corrija el id o agregue la nota a «notes»",
    "correct the id or add the note to “notes”",
  ),
  coordinates: rule(
    "un código por dimensión; hay «…»",
    "one code for each dimension; there is “…”",
    "agregue o quite códigos",
    "add or remove codes",
  ),
  "duplicate-cell": rule(
    "cada celda una sola vez; «…» aparece dos veces",
    "each cell only once; “…” stands twice",
    "quite una de las dos",
    "remove one of the two",
  ),
  sum: rule(
    "un total igual a la suma de sus partes: …",
    "a total that is the sum of its parts: …",
    "corrija el total o las partes según la fuente",
    "correct the total or its parts after the source",
  ),
  "ragged-table": rule(
    "una celda por columna en cada fila",
    "one cell for each column in every row",
    "agregue o quite celdas",
    "add or remove cells",
  ),
};
