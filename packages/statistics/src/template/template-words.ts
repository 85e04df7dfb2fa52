import type { Words } from "@corett/model";

/** The words of a template that no field and no code list has. */
export const TEMPLATE_WORDS = {
  title: {
    es: "Datos de trata de personas: {country}, {year}",
    en: "Data on trafficking in persons: {country}, {year}",
  },
  codes: { es: "Códigos", en: "Codes" },
  guide: { es: "Instrucciones", en: "Instructions" },
  column: { es: "Columna", en: "Column" },
  required: { es: "¿Obligatoria?", en: "Required?" },
  yes: { es: "Sí", en: "Yes" },
  no: { es: "No", en: "No" },
  note: { es: "Qué se escribe", en: "What to write" },
  list: { es: "Lista", en: "List" },
  code: { es: "Código", en: "Code" },
  label: { es: "Se escribe así", en: "Written like this" },
  choose: {
    es: "Elija un valor de la lista; están todos en la hoja «Códigos».",
    en: "Choose a value of the list; all of them are on the sheet “Codes”.",
  },
  whole: {
    es: "Escriba un número entero sin separadores, «<5», o deje la celda vacía si no hay dato.",
    en: "Write a whole number without separators, “<5”, or leave the cell empty if there is no figure.",
  },
  years: {
    es: "Escriba los años cumplidos (0 a 120) o un grupo de la hoja «Códigos».",
    en: "Write the completed years (0 to 120) or a group of the sheet “Codes”.",
  },
  "cases-1": {
    es: "Una fila por persona. Las filas se quedan en su oficina: de ella solo salen cuadros revisados.",
    en: "One row a person. The rows stay in your office: only checked tables leave it.",
  },
  "cases-2": {
    es: "No escriba nombres, documentos, fechas de nacimiento, teléfonos ni direcciones. No agregue columnas para ellos.",
    en: "Write no names, documents, birth dates, telephone numbers or addresses. Add no columns for them.",
  },
  "counts-1": {
    es: "Una fila por cifra: cada combinación que usted cuenta, y los totales con «Todas».",
    en: "One row a figure: each combination that you count, and the totals with “All”.",
  },
  "counts-2": {
    es: "No complete un total sumando partes si falta alguna: déjelo vacío.",
    en: "Do not work out a total from its parts if one of them is missing: leave it empty.",
  },
  check: {
    es: "Cuando termine, revise la hoja con: corett stats check {file}",
    en: "When you have finished, check the sheet with: corett stats check {file}",
  },
} as const satisfies Readonly<Record<string, Words>>;
