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

const BARE = words(
  'un valor: "texto", número, true, false, null, [ … ] o { … }',
  'a value: "text", number, true, false, null, [ … ] or { … }',
  'ponga los textos entre comillas rectas (")',
  'put texts in straight quotation marks (")',
);

/** What can be wrong with a text as JSON, and what that means to an editor. */
const WORDS = {
  /** In the place of a field's value; the parser finds its way after it. */
  "bare-value": BARE,
  "bare-text": BARE,
  "quote-sign": words(
    'comillas rectas (")',
    'straight quotation marks (")',
    'escriba " en su lugar; dentro de un texto, las comillas pueden ser « » o “ ”',
    'write " in its place; inside a text, quotation marks may be “ ” or « »',
  ),
  "space-sign": words(
    "un espacio común o nada: aquí hay un signo que no se ve",
    "an ordinary space or nothing: here is a sign that cannot be seen",
    "borre lo que hay aquí y escríbalo otra vez; suele venir de copiar y pegar",
    "delete what is here and type it again; it often comes from copying and pasting",
  ),
  conflict: words(
    "un solo texto: dos personas cambiaron lo mismo y aquí están las dos versiones",
    "one text: two people changed the same thing and both versions are here",
    "elija una de las dos y borre la otra y las líneas <<<<<<<, ======= y >>>>>>>",
    "choose one of the two and delete the other and the lines <<<<<<<, ======= and >>>>>>>",
  ),
  "inner-quote": words(
    "comillas « » o “ ” dentro de un texto: las rectas lo terminan",
    "quotation marks “ ” or « » inside a text: straight ones end it",
    'cambie las comillas de adentro, o escriba \\" en lugar de "',
    'change the inner quotation marks, or write \\" in place of "',
  ),
  number: words(
    "un número escrito con cifras y punto decimal, como 9 o 9.5",
    "a number written with digits and a decimal point, such as 9 or 9.5",
    "corrija el número: sin coma, sin separador de miles y sin ceros delante",
    "correct the number: no comma, no thousands separator, no zeros in front",
  ),
  "last-comma": words(
    "nada después del último elemento: sobra la coma",
    "nothing after the last entry: the comma is one too many",
    "quite la coma",
    "remove the comma",
  ),
  "field-name": words(
    "el nombre de un campo entre comillas",
    "the name of a field in quotation marks",
    'escriba "nombre": valor, o quite la coma que sobra',
    'write "name": value, or remove the comma that is too much',
  ),
  value: words(
    "un valor",
    "a value",
    "escriba el valor que falta, o quite la coma que sobra",
    "write the value that is missing, or remove the comma that is too much",
  ),
  empty: words(
    "contenido: el archivo está vacío",
    "content: the file is empty",
    "recupere la versión anterior, o borre el archivo si ya no hace falta",
    "bring back the earlier version, or delete the file if it is no longer needed",
  ),
  colon: words(
    "dos puntos (:) entre el nombre y el valor",
    "a colon (:) between the name and the value",
    "agregue los dos puntos",
    "add the colon",
  ),
  comma: words(
    "una coma (,) entre un elemento y el siguiente",
    "a comma (,) between one entry and the next",
    "agregue la coma al final de lo anterior",
    "add the comma at the end of what comes before",
  ),
  brace: words(
    "una llave } que cierre el objeto",
    "a brace } that closes the object",
    "agregue la llave que falta",
    "add the missing brace",
  ),
  bracket: words(
    "un corchete ] que cierre la lista",
    "a bracket ] that closes the list",
    "agregue el corchete que falta",
    "add the missing bracket",
  ),
  end: words(
    "el final del archivo",
    "the end of the file",
    "quite lo que sigue después de la última llave",
    "remove what follows after the last brace",
  ),
  comment: words(
    "ningún comentario: JSON no los tiene",
    "no comment: JSON has none",
    "quite el comentario",
    "remove the comment",
  ),
  "open-text": words(
    'unas comillas (") que cierren el texto en la misma línea',
    'a quotation mark (") that closes the text on the same line',
    "agregue las comillas al final del texto, o junte sus líneas en una sola",
    "add the quotation mark at the end of the text, or join its lines into one",
  ),
  unicode: words(
    "\\u y cuatro cifras hexadecimales",
    "\\u and four hexadecimal digits",
    "escriba la letra misma",
    "write the letter itself",
  ),
  escape: words(
    "un signo que pueda seguir a \\",
    "a sign that may follow \\",
    "escriba \\\\ si quiere una barra, o quítela",
    "write \\\\ if you want a backslash, or remove it",
  ),
  control: words(
    "un texto sin saltos de línea ni tabulaciones",
    "a text without line breaks or tabs",
    "escriba el texto en una sola línea",
    "write the text on one line",
  ),
  deep: words(
    "el contenido de un archivo, no miles de corchetes o llaves unos dentro de otros",
    "the content of a file, not thousands of brackets or braces inside each other",
    "recupere la versión anterior del archivo",
    "bring back the earlier version of the file",
  ),
  other: words(
    "un texto JSON sin signos sueltos",
    "a JSON text without stray signs",
    "quite o complete lo que sobra en este lugar",
    "remove or complete what is too much here",
  ),
} as const satisfies Readonly<Record<string, SyntaxWords>>;

/** What is wrong with a text as JSON. */
export type SyntaxFault = keyof typeof WORDS;

/** What to say for it. */
export function syntaxWords(fault: SyntaxFault): SyntaxWords {
  return WORDS[fault];
}
