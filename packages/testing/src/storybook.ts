import { type Served, serveFolder } from "./serve.ts";

/** Serves the built Storybook on this machine. */
export function serveStorybook(): Promise<Served> {
  const folder = new URL(
    "../../../apps/storybook/storybook-static/",
    import.meta.url,
  );
  return serveFolder(folder);
}

/**
 * The address of one story without Storybook around it. The accessibility addon's
 * own run is off: two runs of axe on one page stop each other.
 */
export function storyAddress(
  address: string,
  id: string,
  globals: Readonly<Record<string, string>>,
): string {
  return `${address}iframe.html?viewMode=story&id=${id}&globals=${listOf(globals)}`;
}

/** The address of a component's page of documentation, alone. */
export function docsAddress(
  address: string,
  tag: string,
  globals: Readonly<Record<string, string>>,
): string {
  return `${address}iframe.html?viewMode=docs&id=${tag}--docs&globals=${listOf(globals)}`;
}

/**
 * Globals as an address has them. Storybook's own check by axe is left to its
 * button: axe does not run twice at once on a page, and the tests run it.
 */
function listOf(globals: Readonly<Record<string, string>>): string {
  return Object.entries({ ...globals, "a11y.manual": "!true" })
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}
