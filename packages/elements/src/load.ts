/** A published document is a few kilobytes; more is not one. */
const MAX_CHARACTERS = 1e6;

/**
 * Fetches a published document from an address that the page's author gave. No
 * referrer and no cookie go with the request.
 *
 * @throws Error if it cannot be reached, is too long or is no JSON
 */
export async function loadDocument(
  address: string,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(address, {
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  if (!response.ok) throw new Error(`it answers ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_CHARACTERS)
    throw new Error(`it has ${text.length} characters`);
  return JSON.parse(text) as unknown;
}
