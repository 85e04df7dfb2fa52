/** A published document is a few kilobytes; more is not one. */
const MAX_CHARACTERS = 1e6;

/** What is on its way, by address: a page may show one document many times. */
const underway = new Map<string, Promise<unknown>>();

async function fetchDocument(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  if (!response.ok) throw new Error(`it answers ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_CHARACTERS)
    throw new Error(`it has ${text.length} characters`);
  return JSON.parse(text) as unknown;
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
