import { say } from "./say.ts";

/** Faults of counts and of what adds up to what. */
export const COUNT_FAULT_WORDS = {
  "not-a-count": say(
    "error",
    [
      "no es un número entero de personas o casos",
      "this is not a whole number of people or cases",
    ],
    [
      "escriba solo cifras, sin separadores, signos ni palabras",
      "write digits only, without separators, signs or words",
    ],
  ),
  "too-large": say(
    "error",
    [
      "el número es demasiado grande para ser cierto (más de {limit})",
      "the number is too large to be true (over {limit})",
    ],
    [
      "compruébelo en la fuente; suele ser un separador o una suma pegada",
      "check it at its source; it is often a separator or a pasted sum",
    ],
  ),
  "thousands-separator": say(
    "doubt",
    [
      "el número lleva un separador; se lee como número entero",
      "the number has a separator; it is read as a whole number",
    ],
    [
      "escríbalo sin separadores, o acepte la duda si la lectura es correcta",
      "write it without separators, or accept the doubt if it is read rightly",
    ],
  ),
  "value-equals-year": say(
    "doubt",
    [
      "el número es igual a su año: suele ser un error de copiado",
      "the number equals its own year: often a slip of copying",
    ],
    [
      "compruébelo en la fuente; si es cierto, acepte la duda con el motivo",
      "check it at its source; if it is true accept the doubt with the reason",
    ],
  ),
  "missing-mark": say(
    "doubt",
    [
      "un guion o «n/d» se lee como dato que falta, no como cero",
      "a dash or “n/a” is read as a figure that is missing, not as zero",
    ],
    [
      "deje la celda vacía si falta el dato; escriba 0 si es cero",
      "leave the cell empty if the figure is missing; write 0 if it is zero",
    ],
  ),
  duplicate: say(
    "doubt",
    ["repite la fila {other}", "this repeats row {other}"],
    ["deje una sola", "keep only one"],
  ),
  "contradicting-duplicate": say(
    "error",
    [
      "da otro valor que la fila {other} para lo mismo",
      "this gives another value than row {other} for the same cell",
    ],
    [
      "deje el valor correcto, o distinga las filas",
      "keep the right value, or tell the rows apart",
    ],
  ),
  "total-differs": say(
    "doubt",
    [
      "el total no es la suma de sus partes ({parts})",
      "the total is not the sum of its parts ({parts})",
    ],
    [
      "compruebe las celdas en la fuente; si acepta la duda, se publica el total sin las partes",
      "check the cells at the source; if the doubt is accepted the total is published without the parts",
    ],
  ),
  contradiction: say(
    "doubt",
    [
      "varias sumas que pasan por esta celda no pueden ser ciertas a la vez",
      "several sums that go through this cell cannot all be true",
    ],
    [
      "compruebe las celdas de este país y año; si acepta la duda, solo se publica el total",
      "check the cells of this country and year; if the doubt is accepted only the total is published",
    ],
  ),
  "parts-short": say(
    "doubt",
    [
      "las partes dadas suman menos que el total, y falta alguna ({missing})",
      "the parts given add up to less than the total, and some are not given ({missing})",
    ],
    [
      "dé la parte que falta, también «No consta»; si acepta la duda, el resto se lee como no dado",
      "give the missing part, also “Not stated”; if the doubt is accepted the rest reads as not given",
    ],
  ),
  jump: say(
    "doubt",
    [
      "cambia mucho de un año al siguiente, sin motivo visible",
      "this changes much from one year to the next, for no visible reason",
    ],
    [
      "compruebe los dos años; si es cierto, acepte la duda con el motivo",
      "check both years; if it is true accept the doubt with the reason",
    ],
  ),
} as const;
