import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Bytes of a file in pieces, so that none need fit into the memory. */
export interface OpenFile {
  readonly bytes: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

const PIECE = 1 << 20;

/**
 * Opens a file to be read once.
 *
 * @throws if there is no such file, or it is a folder
 */
export async function openFile(path: string): Promise<OpenFile> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`${path} is no file`);
  return {
    bytes: found.size,
    pieces: createReadStream(path, { highWaterMark: PIECE }),
  };
}
