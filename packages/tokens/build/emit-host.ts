import type { SchemeTokens, Token } from "./read.ts";

/** `#ffffff` as `#fff`: every byte of this is in every embed. */
const short = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, "#$1$2$3");

/** Which sheet a private name is in: most charts need three colours, stacks six. */
const kindOf = (host: string) =>
  /^d[1-3]$/.test(host) ? "chart" : /^d[4-6]$/.test(host) ? "stack" : "text";

/**
 * The declarations that put semantic colours under short private names on an
 * element's host. A page that has `tokens.css` decides; without it the colours
 * follow the page's `color-scheme`. A browser without `light-dark()` takes the
 * page's own colours, which is legible too.
 */
export function hostSheet(
  { light, dark }: SchemeTokens,
  kind: "text" | "chart" | "stack",
): string {
  const other = new Map(dark.map(({ name, value }) => [name, value]));
  const declare = ({ host, name, property, value }: Token) => {
    const [a, b] = [short(value), short(other.get(name) ?? value)];
    const fallback = a === b ? a : `light-dark(${a},${b})`;
    return `--_${host ?? ""}:var(${property},${fallback})`;
  };
  const used = light.filter(
    ({ host }) => host !== undefined && kindOf(host) === kind,
  );
  return `:host{${used.map(declare).join(";")}}`;
}

/** `host.js` */
export function emitHost(theme: SchemeTokens): string {
  return `export const hostColors = ${JSON.stringify(hostSheet(theme, "text"))};
export const chartColors = ${JSON.stringify(hostSheet(theme, "chart"))};
export const stackColors = ${JSON.stringify(hostSheet(theme, "stack"))};
`;
}

/** `host.d.ts` */
export const HOST_TYPES = `/** Style sheet text: the colours of every element's host, under private names. */
export declare const hostColors: string;

/** Style sheet text: the first three chart colours, under private names. */
export declare const chartColors: string;

/** Style sheet text: the other three, for charts with up to six parts. */
export declare const stackColors: string;
`;
