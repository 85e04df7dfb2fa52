import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTables } from "./read-tables.ts";
import { Refusal } from "./refusal.ts";

const TEXT = "país,año\nMéxico,2022\nPanamá,2021\n";

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = `${mark ? "\uFEFF" : ""}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), !bigEndian);
  return bytes;
}

const latin1 = (text: string) =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));

const valuesOf = async (bytes: Uint8Array) => {
  const { tables, format } = await readTables(bytes);
  const columns = tables[0]?.columns ?? [];
  return {
    encoding: format.encoding,
    words: columns.flatMap(({ codes, values }) =>
      [...codes].map((code) => values.text(code)),
    ),
  };
};

describe("the encoding of a file", () => {
  const words = ["país", "México", "Panamá", "año", "2022", "2021"];
  it.each([
    ["utf-8", new TextEncoder().encode(TEXT)],
    ["utf-8", new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ["windows-1252", latin1(TEXT)],
    ["utf-16le", utf16(TEXT, false, true)],
    ["utf-16be", utf16(TEXT, true, true)],
    ["utf-16le", utf16(TEXT, false, false)],
    ["utf-16be", utf16(TEXT, true, false)],
  ])("%s is told by the bytes", async (encoding, bytes) => {
    expect(await valuesOf(bytes)).toEqual({ encoding, words });
  });

  it("is told by all rows, not by the first ones", async () => {
    const rows = "Guatemala,2020\n".repeat(50_000);
    const bytes = latin1(`pais,ano\n${rows}Panamá,2021\n`);
    expect((await valuesOf(bytes)).words).toContain("Panamá");
  });
});

/** A ZIP file whose list of contents says another size than is in it. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 24, size, true);
  return zip;
}

const bomb = zipSync({
  "xl/workbook.xml": strToU8("<workbook/>"),
  "xl/worksheets/sheet1.xml": new Uint8Array(400_000_000),
});

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ["nothing", new Uint8Array(0), "empty"],
  ["blanks", strToU8(" \n \n"), "empty"],
  [
    "a PNG",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
    "binary",
  ],
  ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "binary"],
  ["zero bytes in text", strToU8("a,b\n1,\0\0\0\n"), "binary"],
  [
    "an old .xls, or an encrypted .xlsx",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "old-excel",
  ],
  ["a web page", strToU8("<!DOCTYPE html><table></table>"), "markup"],
  ["a JSON file", strToU8('{"a":1}'), "json"],
  ["any ZIP file", zipSync({ "a.txt": strToU8("x") }), "not-a-workbook"],
  ["an .ods", zipSync({ "content.xml": strToU8("x") }), "open-document"],
  ["half a ZIP file", bomb.subarray(0, 2000), "damaged-workbook"],
  [
    "a workbook with no sheets in it",
    zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }),
    "damaged-workbook",
  ],
  ["a ZIP bomb", bomb, "workbook-too-large"],
  [
    "a ZIP bomb that says it is small",
    lying(bomb.slice(), 100),
    "damaged-workbook",
  ],
];

describe("a file that is no table", () => {
  it.each(REFUSED)("is refused with its reason: %s", async (_, bytes, code) => {
    const thrown = await readTables(bytes).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown).toMatchObject({ code });
  });

  it("never ends in anything but a table or a refusal", async () => {
    const starts = [
      "",
      "PK\u0003\u0004",
      "\u00FF\u00FE",
      "a,b\n",
      '"',
      "sep=;\n",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (start, noise) => {
          const bytes = new Uint8Array([...latin1(start), ...noise]);
          try {
            const { tables } = await readTables(bytes);
            expect(tables.length).toBeGreaterThan(0);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Refusal);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["rows", { rows: 2 }, "a,b\n1,2\n3,4\n5,6\n", "too-many-rows"],
    ["columns", { columns: 2 }, "a,b,c\n", "too-many-columns"],
    ["text", { valueBytes: 3 }, "abcd,e\n1,2\n", "too-much-text"],
  ])("is refused over a limit: %s", async (_, limits, text, code) => {
    const bytes = new TextEncoder().encode(text);
    await expect(readTables(bytes, { limits })).rejects.toMatchObject({ code });
  });
});

describe("what a refusal says", () => {
  it("is in both languages and says how to mend it", async () => {
    const thrown = await readTables(new Uint8Array(0)).catch(
      (error: unknown) => error,
    );
    if (!(thrown instanceof Refusal)) throw new Error("no refusal");
    expect(thrown.words.es).toMatch(/guarde/);
    expect(thrown.words.en).toMatch(/save/);
  });
});
