import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readTables } from "./read-tables.ts";
import type { RawTable } from "./raw-table.ts";

/** A table's cells as text, empty cells at the end of a row left out. */
function cellsOf({ columns, rowCount }: RawTable): string[][] {
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = columns.map(({ codes, values }) =>
      values.text(codes[row] ?? 0),
    );
    while (cells.at(-1) === "") cells.pop();
    return cells;
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size));
}

const read = async (text: string, size = 1 << 20) => {
  const { tables } = await readTables(inPieces(bytesOf(text), size));
  return cellsOf(tables[0] ?? expect.fail());
};

const cell = fc.oneof(
  fc.constantFrom("", "a", "año", "1,023", 'di"jo', "x\ny", "x\r\ny", " z "),
  fc.string({ maxLength: 6 }).filter((text) => !/[\0\uFEFF]/.test(text)),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

describe("reading CSV", () => {
  it("gives the cells that Papa Parse gives, cut at any byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 40 }),
        async (data, delimiter, newline, size) => {
          // A first row that no separator but this one splits.
          const head = ["uno", "dos", "tres", "cuatro"];
          const text = Papa.unparse([head, ...data], {
            delimiter,
            newline,
            quotes: true,
          });
          const peer = Papa.parse<string[]>(text, { delimiter })
            .data.map((cells) => {
              while (cells.at(-1) === "") cells.pop();
              return cells;
            })
            .filter((cells) => cells.length > 0);
          expect(await read(text, size)).toEqual(peer);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["comma", "a,b\n1,2\n"],
    ["semicolon", "a;b\n1;2\n"],
    ["tab", "a\tb\n1\t2\n"],
    ["bar", "a|b\n1|2\n"],
    ["a declared separator", "sep=;\na;b\n1;2\n"],
    ["old line ends", "a,b\r1,2\r"],
  ])("finds the separator: %s", async (_, text) => {
    expect((await read(text)).slice(-2)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("is not misled by a comma inside numbers", async () => {
    expect(await read("año;valor\n2019;1,023\n2020;2,020\n")).toEqual([
      ["año", "valor"],
      ["2019", "1,023"],
      ["2020", "2,020"],
    ]);
  });

  it("counts rows as a spreadsheet does: blank ones too, a cell's lines not", async () => {
    const { tables } = await readTables(bytesOf('a,b\n\n"x\ny",1\n,,\nz,2\n'));
    expect([...(tables[0]?.rowNumbers ?? [])]).toEqual([1, 3, 5]);
  });

  it("notes text after a closing quote, with its row and column", async () => {
    const { slips } = await readTables(bytesOf('a,b\n1,"x"y\n'));
    expect(slips).toEqual([{ kind: "text-after-quote", row: 2, column: 1 }]);
  });

  it("says where a quote opens that never closes", async () => {
    await expect(readTables(bytesOf('a,b\n1,"x\n2,3\n'))).rejects.toMatchObject(
      {
        code: "unclosed-quote",
        at: "B2",
      },
    );
  });

  it("gives up on a quote that swallows a file before it fills the memory", async () => {
    const endless = (async function* () {
      yield bytesOf('a,b\n1,"');
      for (;;) yield await Promise.resolve(new Uint8Array(1 << 20).fill(120));
    })();
    await expect(readTables(endless)).rejects.toMatchObject({
      code: "unclosed-quote",
      at: "B2",
    });
  });
});
