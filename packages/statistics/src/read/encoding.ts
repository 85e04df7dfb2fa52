import type { ByteDictionary, ValueList } from "./dictionary.ts";

/** How the bytes of a text file spell letters. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

const strict = () => new TextDecoder("utf-8", { fatal: true });

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

function isUtf8(
  bytes: Uint8Array,
  decoder: ReturnType<typeof strict>,
): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells UTF-8 from Windows-1252 by every distinct value of a file, not by its
 * first lines: the only accent may stand in the last row. Windows-1252 contains
 * all printable characters of Latin-1.
 */
export function encodingOf(
  dictionaries: readonly ByteDictionary[],
): "utf-8" | "windows-1252" {
  const decoder = strict();
  let good = 0;
  let bad = 0;
  for (const dictionary of dictionaries) {
    if (!dictionary.hasHighBytes) continue;
    for (let code = 1; code < dictionary.size; code++) {
      const bytes = dictionary.bytesOf(code);
      if (isAscii(bytes)) continue;
      if (isUtf8(bytes, decoder)) good++;
      else bad++;
    }
  }
  // A few broken values in a file that is else UTF-8 are broken values.
  return bad > 0 && bad * 4 > good ? "windows-1252" : "utf-8";
}

/** The values of a column as text. */
export function decoded(
  dictionary: ByteDictionary,
  encoding: "utf-8" | "windows-1252",
): ValueList {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    size: dictionary.size,
    text: (code) => decoder.decode(dictionary.bytesOf(code)),
  };
}

/** Turns pieces of UTF-16 into pieces of UTF-8. */
export function fromUtf16(
  form: "utf-16le" | "utf-16be",
): (chunk: Uint8Array, last: boolean) => Uint8Array {
  const decoder = new TextDecoder(form);
  const encoder = new TextEncoder();
  return (chunk, last) =>
    encoder.encode(decoder.decode(chunk, { stream: !last }));
}
