/** A task was stopped by the reader; nothing is wrong. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/**
 * A chosen file in pieces. Between them messages come in, so that reading can
 * be stopped.
 *
 * @throws Cancelled once the signal says so
 */
export async function* filePieces(
  file: Blob,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      // A stream of a small file never leaves the queue of promises.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) throw new Cancelled();
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/**
 * The text of a chosen file that is not data.
 *
 * @throws RangeError if it is too large to be what it should be
 */
export async function smallText(file: File): Promise<string> {
  const most = 4 << 20;
  if (file.size > most) throw new RangeError("the file is too large");
  return file.text();
}
