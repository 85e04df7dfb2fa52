import {
  unzip,
  type UnzipFileInfo,
  unzipSync,
  type Zippable,
  zipSync,
} from "fflate";
import { TextDictionary } from "./dictionary.ts";
import { type RawTable, type ReadLimits, RowGatherer } from "./raw-table.ts";
import { Refusal } from "./refusal.ts";

/** What read-excel-file gives for one cell. */
type Cell = string | number | boolean | Date | null;

const names = (bytes: Uint8Array, limits: ReadLimits) =>
  new Promise<string[]>((resolve, reject) => {
    const found: string[] = [];
    let unpacked = 0;
    let tooLarge = false;
    const filter = ({ name, originalSize }: UnzipFileInfo) => {
      found.push(name);
      unpacked += originalSize;
      // A packer makes no more than about 1000 bytes of one.
      tooLarge ||= unpacked > limits.unpackedBytes;
      return false;
    };
    unzip(bytes, { filter }, (error) => {
      if (error) reject(new Refusal("damaged-workbook"));
      else if (tooLarge) reject(new Refusal("workbook-too-large"));
      else resolve(found);
    });
  });

/**
 * Looks at the list of a ZIP file before anything is unpacked. An entry is
 * unpacked into as much memory as the list says, so a list that lies about a
 * size leads to a damaged file, not to a full memory.
 */
async function checkPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<void> {
  const found = await names(bytes, limits);
  if (found.includes("xl/workbook.xml")) return;
  if (found.includes("EncryptedPackage"))
    throw new Refusal("encrypted-workbook");
  if (found.includes("content.xml")) throw new Refusal("open-document");
  throw new Refusal("not-a-workbook");
}

/** Text as the reader of the sheet sees it; whole numbers without a point. */
function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function tableOf(
  sheet: string,
  data: readonly (readonly Cell[])[],
  limits: ReadLimits,
): RawTable {
  const gatherer = new RowGatherer();
  const dictionaries: TextDictionary[] = [];
  const codes = new Int32Array(limits.columns);
  if (data.length > limits.rows) throw new Refusal("too-many-rows");
  for (const [index, cells] of data.entries()) {
    let width = 0;
    for (const [at, cell] of cells.entries()) {
      if (cell === null || cell === "") {
        codes[at] = 0;
        continue;
      }
      if (at >= limits.columns)
        throw new Refusal("too-many-columns", String(index + 1));
      while (dictionaries.length <= at) dictionaries.push(new TextDictionary());
      codes[at] = dictionaries[at]?.codeOf(textOf(cell)) ?? 0;
      width = at + 1;
    }
    if (width > 0) gatherer.add(codes, width, index + 1);
  }
  return gatherer.table(sheet, dictionaries);
}

/**
 * Loads what reads workbooks, which a CSV file does not need. A page that is to
 * work without a network calls it while there is one.
 */
export const loadWorkbookReader = () => import("read-excel-file/universal");

/**
 * The same archive without compression, in a browser's worker. What is packed
 * and large, the reader's library unpacks in workers of its own that it makes
 * from `blob:` addresses, which the policy of a careful page does not allow.
 */
function storedInWorker(bytes: Uint8Array): Uint8Array {
  if (!("WorkerGlobalScope" in globalThis)) return bytes;
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    parts[name] = [content, { level: 0 }];
  return zipSync(parts);
}

/**
 * Reads every sheet of an `.xlsx` workbook.
 *
 * @throws Refusal if it is damaged, protected, too large or no workbook
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<RawTable[]> {
  await checkPackage(bytes, limits);
  const { default: readExcelFile } = await loadWorkbookReader();
  try {
    const sheets = await readExcelFile(
      new Blob([new Uint8Array(storedInWorker(bytes))]),
    );
    return sheets.map(({ sheet, data }) =>
      tableOf(sheet, data as readonly (readonly Cell[])[], limits),
    );
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal("damaged-workbook");
  }
}
