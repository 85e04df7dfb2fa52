import { published } from "@corett/content";
import type { Plugin } from "vite";

const NAME = "virtual:corett-kinds";

/** The kind of each document without the documents: `corett/swot@1` is `swot`. */
export function kinds(): Plugin {
  const entries = published.map(({ id, format }) => [
    id,
    format.replace(/^corett\/|@.*$/g, ""),
  ]);
  return {
    name: "corett-studio-kinds",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const kinds = ${JSON.stringify(Object.fromEntries(entries))};`
        : undefined,
  };
}
