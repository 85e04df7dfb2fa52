import { COUNT_FAULT_WORDS } from "./count-fault-words.ts";
import { type FaultWords, say } from "./say.ts";

export type { FaultWords } from "./say.ts";

/** Every kind of fault of a sheet, by its stable code. */
export const FAULT_WORDS = {
  "personal-data-column": say(
    "error",
    [
      "la columna parece contener datos personales; no se leyó nada de ella",
      "the column seems to hold personal data; nothing of it was read",
    ],
    [
      "borre la columna: la estadística no necesita nombres, fechas de nacimiento, documentos ni direcciones",
      "delete the column: statistics need no names, birth dates, documents or addresses",
    ],
  ),
  "missing-column": say(
    "error",
    ["falta la columna «{expected}»", "the column “{expected}” is missing"],
    [
      "agréguela con ese encabezado, como en la plantilla",
      "add it under that heading, as in the template",
    ],
  ),
  "duplicate-column": say(
    "error",
    [
      "dos columnas son «{field}»; también lo es {other}",
      "two columns are “{field}”; so is {other}",
    ],
    ["deje una sola", "keep only one"],
  ),
  "column-not-used": say(
    "doubt",
    [
      "no se conoce este encabezado; la columna no se usa",
      "this heading is not known; the column is not used",
    ],
    [
      "corríjalo si debía ser «{suggestion}», o borre la columna",
      "correct it if it was meant to be “{suggestion}”, or delete the column",
    ],
  ),
  "too-many-cells": say(
    "error",
    [
      "la fila tiene más celdas que encabezados hay",
      "the row has more cells than there are headings",
    ],
    [
      "compruebe si una celda contiene el separador sin comillas",
      "see whether a cell contains the separator without quotation marks",
    ],
  ),
  "text-after-quote": say(
    "doubt",
    [
      "hay texto después de las comillas que cierran",
      "there is text after the closing quotation mark",
    ],
    [
      "escriba dos comillas seguidas donde el texto lleve comillas",
      "write two quotation marks where the text has one",
    ],
  ),
  "control-character": say(
    "error",
    [
      "hay un carácter que no se ve y no es texto",
      "there is an invisible character that is no text",
    ],
    ["escriba la celda de nuevo", "type the cell again"],
  ),
  "broken-accents": say(
    "error",
    [
      "las tildes se dañaron al guardar el archivo",
      "accented letters were broken when the file was saved",
    ],
    [
      "escriba «{suggestion}», y guarde el archivo en UTF-8 o .xlsx",
      "write “{suggestion}”, and save the file as UTF-8 or .xlsx",
    ],
  ),
  "empty-cell": say(
    "error",
    ["«{field}» está vacía", "“{field}” is empty"],
    [
      "complétela; si no se sabe, elija «{unknown}»",
      "fill it in; if it is not known, choose “{unknown}”",
    ],
  ),
  "unknown-code": say(
    "error",
    [
      "«{field}» tiene un valor que no está en la lista de códigos",
      "“{field}” has a value that is not in the code list",
    ],
    [
      "¿quiso decir «{suggestion}»? Elija un valor de la lista",
      "did you mean “{suggestion}”? Choose a value of the list",
    ],
  ),
  "not-a-year": say(
    "error",
    ["no es un año de cuatro cifras", "this is not a year of four digits"],
    ["escriba el año solo, como 2026", "write the year alone, such as 2026"],
  ),
  "year-out-of-range": say(
    "error",
    [
      "el año no está entre {from} y {to}",
      "the year is not between {from} and {to}",
    ],
    ["corrija el año", "correct the year"],
  ),
  "another-country": say(
    "error",
    [
      "la fila es de otro país que el de esta entrega ({expected})",
      "the row is of another country than this delivery ({expected})",
    ],
    [
      "corrija el país o quite la fila",
      "correct the country or remove the row",
    ],
  ),
  "another-year": say(
    "error",
    [
      "la fila es de otro año que el de esta entrega ({expected})",
      "the row is of another year than this delivery ({expected})",
    ],
    ["corrija el año o quite la fila", "correct the year or remove the row"],
  ),
  "not-an-age": say(
    "error",
    [
      "la edad no es un número entero de 0 a 120 ni un grupo de la lista",
      "the age is no whole number from 0 to 120 and no group of the list",
    ],
    [
      "escriba la edad en años cumplidos o elija un grupo",
      "write the age in completed years or choose a group",
    ],
  ),
  "duplicate-case": say(
    "error",
    [
      "el caso ya está, con los mismos datos, en la fila {other}",
      "the case stands already, with the same data, in row {other}",
    ],
    ["quite una de las dos filas", "remove one of the two rows"],
  ),
  "contradicting-case": say(
    "error",
    [
      "el caso ya está, con otros datos, en la fila {other}",
      "the case stands already, with other data, in row {other}",
    ],
    [
      "corrija el número de caso o deje la fila correcta",
      "correct the case number or keep the right row",
    ],
  ),
  "adult-without-means": say(
    "doubt",
    [
      "persona adulta sin medio: por el Protocolo de Palermo el registro está incompleto",
      "an adult without means: by the Palermo Protocol the record is incomplete",
    ],
    [
      "anote el medio; en menores de 18 puede faltar",
      "note the means; for those under 18 it may be absent",
    ],
  ),
  ...COUNT_FAULT_WORDS,
} as const satisfies Readonly<Record<string, FaultWords>>;
export type FaultCode = keyof typeof FAULT_WORDS;

/** Fills `{name}`; a sentence part whose name is absent reads «…». */
export function filled(
  text: string,
  detail: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => detail[name] ?? "…");
}
