/** What a font says of itself, by name id (OpenType, `name` table). */
export type FontNames = ReadonlyMap<number, string>;

const WINDOWS = 3;
const UNICODE_BMP = 1;
const ENGLISH = 0x409;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

function readTables(font: Buffer): Table[] {
  const count = font.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

/** The English names of a TrueType font. */
export function readNames(font: Buffer): FontNames {
  const data = readTables(font).find(({ tag }) => tag === "name")?.data;
  if (!data) throw new Error("the font has no name table");
  const strings = data.readUInt16BE(4);
  const names = new Map<number, string>();
  for (let index = 0; index < data.readUInt16BE(2); index++) {
    const at = 6 + 12 * index;
    if (data.readUInt16BE(at) !== WINDOWS) continue;
    const start = strings + data.readUInt16BE(at + 10);
    const raw = data.subarray(start, start + data.readUInt16BE(at + 8));
    names.set(
      data.readUInt16BE(at + 6),
      Buffer.from(raw).swap16().toString("utf16le"),
    );
  }
  return names;
}

function nameTable(names: FontNames): Buffer {
  const entries = [...names].sort(([a], [b]) => a - b);
  const texts = entries.map(([, text]) =>
    Buffer.from(text, "utf16le").swap16(),
  );
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const fields = [WINDOWS, UNICODE_BMP, ENGLISH, id, length, offset];
    fields.forEach((field, place) => {
      head.writeUInt16BE(field, 6 + 12 * index + 2 * place);
    });
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}

const padded = (data: Buffer) =>
  Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data: Buffer): number {
  let sum = 0;
  const whole = padded(data);
  for (let at = 0; at < whole.length; at += 4)
    sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A TrueType file of some tables, in the order of their tags. */
function writeTables(version: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  version.copy(head, 0, 0, 4);
  const power = Math.floor(Math.log2(tables.length));
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  let offset = head.length;
  tables.forEach(({ tag, data }, index) => {
    const at = 12 + 16 * index;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(checksum(data), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += padded(data).length;
  });
  return Buffer.concat([head, ...tables.map(({ data }) => padded(data))]);
}

/** The font with other names; everything else in it stays as it is. */
export function withNames(font: Buffer, names: FontNames): Buffer {
  const data = nameTable(names);
  const tables = readTables(font).map((table) =>
    table.tag === "name" ? { tag: table.tag, data } : table,
  );
  return writeTables(font, tables);
}
