import type { Words } from "@corett/model";

type SyntaxWords = readonly [expected: Words, mend: Words];

const words = (
  es: string,
  en: string,
  mendEs: string,
  mendEn: string,
): SyntaxWords => [
  { es, en },
  { es: mendEs, en: mendEn },
];

const CHARACTER = words(
  "un texto JSON sin signos sueltos",
  "a JSON text without stray signs",
  "quite o complete lo que sobra en este lugar",
  "remove or complete what is too much here",
);

/** What jsonc-parser's error codes (`ParseErrorCode`) mean to an editor. */
const WORDS: Readonly<Record<number, SyntaxWords>> = {
  1: words(
    'un valor: "texto", número, true, false, null, [ … ] o { … }',
    'a value: "text", number, true, false, null, [ … ] or { … }',
    'ponga los textos entre comillas rectas (")',
    'put texts in straight quotation marks (")',
  ),
  2: words(
    "un número escrito con cifras y punto",
    "a number written with digits and a point",
    "corrija el número; sin separador de miles",
    "correct the number; without a thousands separator",
  ),
  3: words(
    "el nombre de un campo entre comillas",
    "the name of a field in quotation marks",
    'escriba "nombre": valor, o quite la coma que sobra',
    'write "name": value, or remove the comma that is too much',
  ),
  4: words(
    "un valor",
    "a value",
    "escriba el valor que falta, o quite la coma que sobra",
    "write the value that is missing, or remove the comma that is too much",
  ),
  5: words(
    "dos puntos (:) entre el nombre y el valor",
    "a colon (:) between the name and the value",
    "agregue los dos puntos",
    "add the colon",
  ),
  6: words(
    "una coma (,) entre un elemento y el siguiente",
    "a comma (,) between one entry and the next",
    "agregue la coma al final de la línea anterior",
    "add the comma at the end of the line before",
  ),
  7: words(
    "una llave } que cierre el objeto",
    "a brace } that closes the object",
    "agregue la llave que falta",
    "add the missing brace",
  ),
  8: words(
    "un corchete ] que cierre la lista",
    "a bracket ] that closes the list",
    "agregue el corchete que falta",
    "add the missing bracket",
  ),
  9: words(
    "el final del archivo",
    "the end of the file",
    "quite lo que sigue después de la última llave",
    "remove what follows after the last brace",
  ),
  10: words(
    "ningún comentario: JSON no los tiene",
    "no comment: JSON has none",
    "quite el comentario",
    "remove the comment",
  ),
  12: words(
    'unas comillas (") que cierren el texto',
    'a quotation mark (") that closes the text',
    "agregue las comillas al final del texto",
    "add the quotation mark at the end of the text",
  ),
  14: words(
    "\\u y cuatro cifras hexadecimales",
    "\\u and four hexadecimal digits",
    "escriba la letra misma",
    "write the letter itself",
  ),
  15: words(
    "un signo que pueda seguir a \\",
    "a sign that may follow \\",
    "escriba \\\\ si quiere una barra, o quítela",
    "write \\\\ if you want a backslash, or remove it",
  ),
  16: words(
    "un texto sin saltos de línea ni tabulaciones",
    "a text without line breaks or tabs",
    "escriba el texto en una sola línea",
    "write the text on one line",
  ),
};

/** What to say for a syntax error of jsonc-parser. */
export function syntaxWords(code: number): SyntaxWords {
  return WORDS[code] ?? CHARACTER;
}
