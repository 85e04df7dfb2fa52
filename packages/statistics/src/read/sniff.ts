import { Refusal } from "./refusal.ts";

/** What a file is, by its first bytes: its name may lie. */
export type FileForm = "workbook" | "text" | "utf-16le" | "utf-16be";

/** Enough to tell by, and to guess a separator from. */
export const SNIFF_BYTES = 1 << 16;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte);

/** Whether zeros stand at every other place, as in UTF-16 without a mark. */
function zerosAt(head: Uint8Array, parity: 0 | 1): boolean {
  const pairs = Math.min(head.length >> 1, 200);
  if (pairs < 2) return false;
  let zeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair + (1 - parity)] === 0) return false;
    if (head[2 * pair + parity] === 0) zeros++;
  }
  return zeros > pairs * 0.7;
}

function looksBinary(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  let controls = 0;
  for (const byte of head)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)
      controls++;
  return controls > head.length / 100;
}

/**
 * Tells a workbook from text.
 *
 * @param head - the first bytes, up to {@link SNIFF_BYTES}
 * @throws Refusal if it is empty, a picture, an old workbook or anything else
 * that is no table
 */
export function sniff(head: Uint8Array): FileForm {
  if (head.length === 0) throw new Refusal("empty");
  // "PK": a ZIP file, as every .xlsx is one.
  if (startsWith(head, 0x50, 0x4b)) return "workbook";
  // Compound file: .xls, or an .xlsx inside an encrypted package.
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal("old-excel");
  if (startsWith(head, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(head, 0xfe, 0xff)) return "utf-16be";
  if (zerosAt(head, 1)) return "utf-16le";
  if (zerosAt(head, 0)) return "utf-16be";
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46) || looksBinary(head))
    throw new Refusal("binary");
  const text = new TextDecoder("latin1").decode(head.subarray(0, 400));
  const start = text.replace(/^ï»¿/, "").trimStart();
  if (start === "" && head.length < SNIFF_BYTES) throw new Refusal("empty");
  if (/^<(?:!doctype|html|\?xml|table|svg)/i.test(start))
    throw new Refusal("markup");
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(start)) throw new Refusal("json");
  return "text";
}
