/** Pages and headers that the tests are asked about. */
import { checkSite } from "./check.ts";
import type { SiteInput } from "./input.ts";
import { readPage } from "./page-facts.ts";

export const HASH = `sha384-${"A".repeat(64)}`;
export const FILES = ["kit.js", "kit.module.js", "auto.js", "leave.js"].map(
  (name) => ({ name, integrity: HASH }),
);
export const SCRIPT = `<script defer src="/kit/kit.js" integrity="${HASH}" crossorigin="anonymous"></script>`;
export const CARD =
  '<corett-key-message lang="en"><h3>Nine countries</h3></corett-key-message>';
export const LINK = '<a href="/kit/en/corett.html">CORETT</a>';
export const whole = (body: string, head = "") =>
  `<!doctype html>\n<html><head>${head}</head>\n<body>\n${body}\n</body></html>`;

export const check = (some: Partial<SiteInput>) => {
  const input = {
    address: "https://www.host.example/news",
    base: "/kit/",
    headers: "",
    html: "",
    kit: "",
    ...some,
  };
  return checkSite(input, input.html ? readPage(input.html) : undefined, FILES);
};

export const said = (some: Partial<SiteInput>) =>
  check(some).findings.map(({ id, weight }) => `${weight} ${id}`);

export const csp = (value: string) => ({
  headers: `HTTP/2 200\ncontent-security-policy: ${value}`,
});
