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
  const list = Object.entries({ ...globals, "a11y.manual": "!true" })
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
  return `${address}iframe.html?viewMode=story&id=${id}&globals=${list}`;
}
