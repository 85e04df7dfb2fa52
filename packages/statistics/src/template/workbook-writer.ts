import { strToU8, zipSync, type Zippable } from "fflate";
import { columnName } from "../read/raw-table.ts";

/** How a cell looks; the number is its place in {@link STYLES}. */
const STYLE = { plain: 0, heading: 1, text: 2, wrapped: 3, title: 4 } as const;
export type CellStyle = keyof typeof STYLE;

/** A cell to write: words, a number, or nothing. */
export interface WrittenCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

/** A rule for the cells of one column, with the words that a reader sees. */
export interface Validation {
  /** From 0. */
  readonly column: number;
  /** From 1, as a spreadsheet counts. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** A reference to the allowed values, such as `Códigos!$A$2:$A$6`. */
  readonly list?: string;
  /** Only a formula that is true for an allowed cell. */
  readonly formula?: string;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

export interface WrittenSheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** So many rows stay in view. */
  readonly frozen?: number;
  readonly validations?: readonly Validation[];
}

export interface WrittenWorkbook {
  readonly title: string;
  /** BCP 47, for what reads the workbook aloud. */
  readonly language: string;
  readonly sheets: readonly WrittenSheet[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

// Characters that XML 1.0 cannot hold at all.
// eslint-disable-next-line no-control-regex -- control characters are what it takes out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const xml = (text: string) =>
  text.replace(NOT_XML, "").replace(/[&<>"\n]/g, (sign) => SIGNS[sign] ?? sign);

/** Spreadsheets cut prompts off after so many characters. */
const PROMPT_LENGTH = 255;
const TITLE_LENGTH = 32;

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function cellXml(
  { value, style = "plain" }: WrittenCell,
  name: string,
): string {
  const look = STYLE[style] === 0 ? "" : ` s="${String(STYLE[style])}"`;
  if (value === null || value === "")
    return look === "" ? "" : `<c r="${name}"${look}/>`;
  if (typeof value === "number")
    return `<c r="${name}"${look}><v>${String(value)}</v></c>`;
  return `<c r="${name}"${look} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

function validationXml(one: Validation): string {
  const column = columnName(one.column);
  const range = `${column}${String(one.firstRow)}:${column}${String(one.lastRow)}`;
  const type = one.list === undefined ? "custom" : "list";
  return `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${xml(cut(one.title, TITLE_LENGTH))}" error="${xml(cut(one.error, PROMPT_LENGTH))}" promptTitle="${xml(cut(one.title, TITLE_LENGTH))}" prompt="${xml(cut(one.prompt, PROMPT_LENGTH))}" sqref="${range}"><formula1>${xml(one.list ?? one.formula ?? "TRUE")}</formula1></dataValidation>`;
}

function sheetXml(sheet: WrittenSheet, first: boolean): string {
  const { widths, rows, frozen = 0, validations = [] } = sheet;
  const pane =
    frozen > 0
      ? `<pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const columns = widths
    .map((width, at) => {
      const number = String(at + 1);
      return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
    })
    .join("");
  const data = rows
    .map((cells, at) => {
      const number = String(at + 1);
      const written = cells
        .map((cell, column) => cellXml(cell, `${columnName(column)}${number}`))
        .join("");
      return written === "" ? "" : `<row r="${number}">${written}</row>`;
    })
    .join("");
  const rules =
    validations.length > 0
      ? `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join("")}</dataValidations>`
      : "";
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${data}</sheetData>${rules}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** In the order of {@link STYLE}: plain, heading, text, wrapped, title. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF2"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

function partsOf({
  title,
  language,
  sheets,
}: WrittenWorkbook): [string, string][] {
  const numbers = sheets.map((_, at) => String(at + 1));
  const types = numbers
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join("");
  const list = sheets
    .map(
      ({ name }, at) =>
        `<sheet name="${xml(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
    )
    .join("");
  const links = numbers
    .map((number) =>
      relation(
        `rId${number}`,
        `${RELATIONS}/worksheet`,
        `worksheets/sheet${number}.xml`,
      ),
    )
    .join("");
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", `${RELATIONS}/officeDocument`, "xl/workbook.xml")}${relation("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`,
    ],
    [
      "docProps/core.xml",
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language></cp:coreProperties>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links}${relation("rIdStyles", `${RELATIONS}/styles`, "styles.xml")}</Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, at): [string, string] => [
      `xl/worksheets/sheet${String(at + 1)}.xml`,
      sheetXml(sheet, at === 0),
    ]),
  ];
}

/**
 * Writes an `.xlsx` workbook. The same workbook is the same bytes on any day and
 * machine: no clock is asked, and the parts stand in a fixed order.
 *
 * Why not a library: docs/decisions/0020.
 */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  // ZIP knows local time only: this is the same wall time everywhere.
  const mtime = new Date(1980, 0, 1);
  const parts: Zippable = {};
  for (const [name, text] of partsOf(workbook))
    parts[name] = [strToU8(text), { mtime, level: 6 }];
  return zipSync(parts);
}
