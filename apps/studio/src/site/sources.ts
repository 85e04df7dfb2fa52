/** Source expressions of a content security policy, matched as CSP 3, 6.7.2 says. */

const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  "http:": "80",
  "https:": "443",
};

const portOf = (address: URL) =>
  address.port || (DEFAULT_PORTS[address.protocol] ?? "");

/** A scheme lets its safer form through too. */
const schemeMatches = (allowed: string, actual: string) =>
  allowed === actual || (allowed === "http:" && actual === "https:");

const hostMatches = (allowed: string, actual: string) =>
  allowed.startsWith("*.")
    ? actual.endsWith(allowed.slice(1))
    : allowed === actual;

function portMatches(allowed: string | undefined, address: URL): boolean {
  const actual = portOf(address);
  if (allowed === "*") return true;
  if (allowed === undefined) return actual === DEFAULT_PORTS[address.protocol];
  return allowed === actual || (allowed === "80" && actual === "443");
}

function pathMatches(allowed: string, actual: string): boolean {
  if (allowed === "" || allowed === "/") return true;
  return allowed.endsWith("/")
    ? actual.startsWith(allowed)
    : actual === allowed;
}

const isSelf = (address: URL, page: URL) =>
  address.origin === page.origin ||
  (address.hostname === page.hostname &&
    page.protocol === "http:" &&
    address.protocol === "https:" &&
    address.port === page.port);

const HOST_SOURCE =
  /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^/:?#*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** True if a source expression lets a page load an address. */
export function matches(expression: string, address: URL, page: URL): boolean {
  const text = expression.toLowerCase();
  if (text === "'self'") return isSelf(address, page);
  if (text === "*") return /^(https?|wss?):$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(text))
    return schemeMatches(text, address.protocol);
  // The path alone is told apart by its case.
  const [, scheme, host, port, path = ""] = HOST_SOURCE.exec(expression) ?? [];
  if (host === undefined) return false;
  return (
    schemeMatches((scheme ?? page.protocol).toLowerCase(), address.protocol) &&
    (host === "*" || hostMatches(host.toLowerCase(), address.hostname)) &&
    portMatches(port, address) &&
    pathMatches(path, address.pathname)
  );
}

/** True for an expression that names a host. */
export const namesHost = (expression: string): boolean =>
  !expression.startsWith("'") &&
  expression !== "*" &&
  !expression.endsWith(":") &&
  HOST_SOURCE.test(expression);
