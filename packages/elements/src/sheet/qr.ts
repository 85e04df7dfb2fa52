/**
 * A QR code for an address (ISO/IEC 18004): bytes, error correction M, versions
 * 1 to 9, mask 0. A library makes more of them in more ways and weighs three
 * times as much in every page; a test holds this one to it, module by module
 * (docs/decisions/0014-qr-code-of-our-own.md).
 */

/** By version: codewords of error correction a block, and blocks. */
const BLOCKS = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
] as const;

/** Level M with mask 0, with its own error correction. */
const FORMAT = 0x5412;
/** Versions 7 to 9, with their error correction. */
const VERSION = [0x7c94, 0x85bc, 0x9a99];

const EXP = new Uint8Array(511);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
  EXP[power] = EXP[power + 255] = value;
  LOG[value] = power;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}
/** A number of a list; what is not there has no bits, as if it were 0. */
const bitsOf = (list: ArrayLike<number>, index: number) => Number(list[index]);
const times = (a: number, b: number) =>
  a && b ? bitsOf(EXP, bitsOf(LOG, a) + bitsOf(LOG, b)) : 0;

/** The Reed-Solomon codewords of a block. */
function correction(data: readonly number[], count: number): number[] {
  let divisor = [1];
  for (let power = 0; power < count; power++)
    divisor = [...divisor, 0].map(
      (one, at) => one ^ times(bitsOf(divisor, at - 1), bitsOf(EXP, power)),
    );
  const rest = [...data, ...Array<number>(count).fill(0)];
  data.forEach((_, at) => {
    const factor = bitsOf(rest, at);
    divisor.forEach((one, by) => {
      rest[at + by] = bitsOf(rest, at + by) ^ times(one, factor);
    });
  });
  return rest.slice(data.length);
}

/** All codewords in the order in which they are drawn; none if there are too many. */
function codewords(
  text: string,
  total: number,
  [each, blocks]: readonly [number, number],
): number[] | undefined {
  const bytes = new TextEncoder().encode(text);
  const room = total - each * blocks;
  if (bytes.length + 2 > room) return undefined;
  // Everything stands half a byte further on, after the four bits of the mode.
  const halves = [4, bytes.length >> 4, bytes.length & 15];
  for (const byte of bytes) halves.push(byte >> 4, byte & 15);
  halves.push(0);
  const data: number[] = [];
  for (let at = 0; at < room; at++)
    data[at] =
      2 * at < halves.length
        ? (bitsOf(halves, 2 * at) << 4) | bitsOf(halves, 2 * at + 1)
        : (at - halves.length / 2) % 2
          ? 17
          : 236;
  const short = Math.floor(room / blocks);
  let from = 0;
  const parts = [...Array(blocks).keys()].map((block) =>
    data.slice(from, (from += short + +(block >= blocks - (room % blocks)))),
  );
  const woven = (all: readonly (readonly number[])[], length: number) =>
    [...Array(length).keys()].flatMap((at) =>
      all.flatMap((one) => one[at] ?? []),
    );
  return [
    ...woven(parts, short + 1),
    ...woven(
      parts.map((part) => correction(part, each)),
      each,
    ),
  ];
}

/** Modules by row: dark, light, or still free. */
type Grid = (boolean | undefined)[][];

/** What every code of a version has. */
function frame(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = [...Array(size).keys()].map(() => []);
  const put = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  const eye = (x: number, y: number, reach: number) => {
    for (let dx = -reach; dx <= reach; dx++)
      for (let dy = -reach; dy <= reach; dy++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        put(x + dx, y + dy, ring % 2 === reach % 2 ? reach < 4 : reach > 3);
      }
  };
  for (let at = 0; at < size; at++) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  const last = size - 7;
  const lines =
    version < 2 ? [] : version < 7 ? [6, last] : [6, (size - 1) / 2, last];
  for (const x of lines)
    for (const y of lines)
      // Not in the three corners that have eyes of their own.
      if (x + y > 12 && (x === y || x + y !== size - 1)) eye(x, y, 2);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    eye(x, y, 4);
    put(x, y, true);
  }
  for (let at = 0; at < 15; at++) {
    const dark = Boolean((FORMAT >> at) & 1);
    put(8, at < 6 ? at : at < 8 ? at + 1 : size - 15 + at, dark);
    put(at < 8 ? size - 1 - at : at < 9 ? 7 : 14 - at, 8, dark);
  }
  put(8, size - 8, true);
  for (let at = 0; version > 6 && at < 18; at++) {
    const dark = Boolean((bitsOf(VERSION, version - 7) >> at) & 1);
    const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
    put(a, b, dark);
    put(b, a, dark);
  }
  return grid;
}

/** The free places in the order in which codewords are drawn. */
function* freePlaces(grid: Grid): Generator<[x: number, y: number]> {
  const size = grid.length;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = (right + 1) & 2 ? step : size - 1 - step;
      for (const x of [right, right - 1])
        if (grid[y]?.[x] === undefined) yield [x, y];
    }
  }
}

/**
 * A text as the dark modules of a QR code, by row.
 *
 * @returns nothing for a text of more than 180 bytes
 */
export function qrCode(text: string): boolean[][] | undefined {
  let version = 0;
  for (const blocks of BLOCKS) {
    const grid = frame(++version);
    const places = [...freePlaces(grid)];
    const words = codewords(text, places.length >> 3, blocks);
    if (!words) continue;
    places.forEach(([x, y], at) => {
      const bit = (bitsOf(words, at >> 3) >> (7 - (at & 7))) & 1;
      const row = grid[y];
      if (row) row[x] = (bit ^ +((x + y) % 2 === 0)) === 1;
    });
    return grid.map((row) => row.map(Boolean));
  }
  return undefined;
}
