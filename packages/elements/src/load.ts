/** A published document is a few kilobytes; more is not one. */
const MAX_CHARACTERS = 1e6;

/** What is on its way, by address: a page may show one document many times. */
const underway = new Map<string, Promise<unknown>>();

/** Piece by piece: to wait for the whole of a huge file would stop the page. */
async function fetchDocument(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  // Only an answer that may have no body has none, and that is an error as well.
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (response.ok && text.length < MAX_CHARACTERS) {
    const piece = await reader.read();
    if (piece.done) return JSON.parse(text);
    text += decoder.decode(piece.value, { stream: true });
  }
  void reader.cancel();
  throw new Error(`it answers ${response.status}, ${text.length} characters`);
}

/**
 * Fetches a published document from an address that the page's author gave. No
 * referrer and no cookie go with the request. Whoever asks for what is on its
 * way shares the one request.
 *
 * @throws Error if it cannot be reached, is too long or is no JSON
 */
export function loadDocument(address: string): Promise<unknown> {
  const loading =
    underway.get(address) ??
    fetchDocument(address).finally(() => underway.delete(address));
  underway.set(address, loading);
  return loading;
}
