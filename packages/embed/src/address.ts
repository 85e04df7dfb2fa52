/** What no address may hold, as it could end an attribute or hide a host. */
const ODD = /[\s\p{C}"<>\\^`{|}]/u;

/**
 * True for an address that a snippet may hold: `https://` or `http://` with a
 * host and no password, or one on the same site (`/kit/`, `kit/`, `../kit/`).
 * An address that begins with `//` is refused: it looks like a folder and is
 * another host.
 */
export function isAddress(text: string): boolean {
  if (!text || ODD.test(text) || text.startsWith("//")) return false;
  if (/^[a-z][a-z\d+.-]*:/i.test(text) && !/^https?:\/\/[^/]/i.test(text))
    return false;
  try {
    const { username, password } = new URL(text, "https://host.invalid/a/");
    return !username && !password;
  } catch {
    return false;
  }
}

/** True for the address of a folder: it ends in `/` and asks for nothing. */
export function isFolder(text: string): boolean {
  return isAddress(text) && text.endsWith("/") && !/[?#]/.test(text);
}

/** The origin that an address names; `undefined` on the page's own site. */
export function originOf(address: string): string | undefined {
  return /^https?:/i.test(address) ? new URL(address).origin : undefined;
}
