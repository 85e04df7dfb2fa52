import { type Served, serveFolder } from "./serve.ts";

/** Serves the built Storybook on this machine. */
export function serveStorybook(): Promise<Served> {
  const folder = new URL(
    "../../../apps/storybook/storybook-static/",
    import.meta.url,
  );
  return serveFolder(folder);
}

/** The address of one story without Storybook around it. */
export function storyAddress(
  address: string,
  id: string,
  globals: Readonly<Record<string, string>>,
): string {
  const list = Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
  return `${address}iframe.html?viewMode=story&id=${id}&globals=${list}`;
}
