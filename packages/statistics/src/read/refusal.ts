import type { Words } from "@corett/model";

/** Why a file is not read at all. */
export const REFUSALS = {
  empty: {
    es: "el archivo está vacío; guarde la hoja otra vez y compruebe su tamaño",
    en: "the file is empty; save the sheet again and check its size",
  },
  "old-excel": {
    es: "es un libro del formato antiguo (.xls) o protegido con contraseña; ábralo, quite la contraseña y guárdelo como .xlsx o CSV",
    en: "it is a workbook in the old format (.xls) or protected by a password; open it, remove the password and save it as .xlsx or CSV",
  },
  "encrypted-workbook": {
    es: "el libro está protegido con contraseña; ábralo, quite la contraseña y guárdelo como .xlsx",
    en: "the workbook is protected by a password; open it, remove the password and save it as .xlsx",
  },
  "open-document": {
    es: "es una hoja de OpenDocument (.ods); guárdela como .xlsx o CSV",
    en: "it is an OpenDocument sheet (.ods); save it as .xlsx or CSV",
  },
  "not-a-workbook": {
    es: "es un archivo comprimido, pero no un libro .xlsx; descomprímalo y lea la hoja que contiene",
    en: "it is a packed file but no .xlsx workbook; unpack it and read the sheet in it",
  },
  "damaged-workbook": {
    es: "el libro .xlsx está dañado o incompleto; ábralo en una hoja de cálculo y guárdelo de nuevo",
    en: "the .xlsx workbook is damaged or incomplete; open it in a spreadsheet and save it again",
  },
  "workbook-too-large": {
    es: "el libro ocupa demasiado una vez descomprimido; guarde la hoja como CSV y lea ese archivo",
    en: "the workbook is too large once unpacked; save the sheet as CSV and read that file",
  },
  binary: {
    es: "no es texto ni un libro .xlsx (una imagen, un PDF u otro archivo binario); indique la hoja con los datos",
    en: "it is neither text nor an .xlsx workbook (a picture, a PDF or another binary file); name the sheet with the data",
  },
  markup: {
    es: "es una página web o un documento XML, no una hoja; guárdelo como .xlsx o CSV",
    en: "it is a web page or an XML document, not a sheet; save it as .xlsx or CSV",
  },
  json: {
    es: "es un archivo JSON, no una hoja; indique un archivo CSV o .xlsx",
    en: "it is a JSON file, not a sheet; name a CSV or .xlsx file",
  },
  "unclosed-quote": {
    es: "unas comillas se abren y no se cierran; ciérrelas o quítelas en la celda indicada",
    en: "a quotation mark opens and never closes; close or remove it in the cell named",
  },
  "too-many-rows": {
    es: "hay más filas de las que se leen de una vez; separe el archivo por año",
    en: "there are more rows than are read at once; split the file by year",
  },
  "too-many-columns": {
    es: "hay más columnas de las que puede tener una hoja de datos; compruebe el separador y las comillas",
    en: "there are more columns than a data sheet can have; check the separator and the quotation marks",
  },
  "too-much-text": {
    es: "hay demasiado texto distinto para ser una tabla; indique la hoja con los datos",
    en: "there is too much different text for a table; name the sheet with the data",
  },
  "no-rows": {
    es: "no hay filas de datos; debajo de los encabezados debe haber al menos una",
    en: "there are no data rows; there must be at least one below the headings",
  },
  "no-header": {
    es: "no se reconoce la fila de encabezados; use los de la plantilla",
    en: "the heading row is not recognised; use that of the template",
  },
  "no-sheet": {
    es: "el libro no tiene la hoja pedida, o ninguna hoja con datos",
    en: "the workbook does not have the sheet that was asked for, or no sheet with data",
  },
} as const satisfies Readonly<Record<string, Words>>;
export type RefusalCode = keyof typeof REFUSALS;

/**
 * A file that is not read, with the reason for the person who gave it. The
 * words hold nothing of what stands in the file.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly words: Words;
  /** Where it was noticed, as `B12` or a row's number; absent for a whole file. */
  readonly at: string | undefined;

  constructor(code: RefusalCode, at?: string) {
    super(
      `${code}${at === undefined ? "" : ` at ${at}`}: ${REFUSALS[code].en}`,
    );
    this.name = "Refusal";
    this.code = code;
    this.words = REFUSALS[code];
    this.at = at;
  }
}
