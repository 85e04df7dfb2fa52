import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { common, entryOf, pageScript } from "./bundle.ts";
import { NAMES } from "./tags.ts";

/** The file that loads what a page uses. */
export const AUTOLOADER = { name: "auto.js", format: "iife" } as const;

/** Draws any other component in a shadow root: it comes with all of them. */
const WHOLE = "document";

/**
 * What components share, in few files: a page waits for each. Drawing is of no
 * use to a card, and a card's page must not load it.
 */
const GROUPS = [
  {
    name: "base",
    // "packages" counts: a checkout's own folder may be called anything.
    test: /packages[/](tokens|embed)[/]|elements[/]dist[/]([\w.-]+|chart[/](csv|download|figure\.messages)|marks[/]marks)\.js$/,
  },
  { name: "chart", test: /elements[/]dist[/]chart[/]/ },
  { name: "table", test: /elements[/]dist[/]listing[/]/ },
];

/**
 * Bundles every component as a module of its own, with what they share in
 * modules that are loaded once, into `auto/`. Their names carry a hash of their
 * content, so that a browser may keep them for ever.
 *
 * @returns the file of each tag
 */
async function bundleModules(
  folder: URL,
): Promise<ReadonlyMap<string, string>> {
  const { build: options, ...config } = common(folder, true);
  const result = await build({
    ...config,
    build: {
      ...options,
      // A name that one module gets another one must know: none is shortened.
      terserOptions: { ...options.terserOptions, mangle: true },
      outDir: fileURLToPath(new URL("auto/", folder)),
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          NAMES.filter((name) => name !== WHOLE).map((name) => [
            name,
            entryOf(`${name}/define`),
          ]),
        ),
        output: {
          format: "es",
          entryFileNames: "[name]-[hash].js",
          chunkFileNames: "[name]-[hash].js",
          codeSplitting: { groups: GROUPS },
        },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result))
    throw new Error("the modules were not bundled in one go");
  const files: [string, string][] = result.output.flatMap((one) =>
    one.type === "chunk" && one.isEntry
      ? [[`corett-${one.name}`, one.fileName]]
      : [],
  );
  return new Map([[`corett-${WHOLE}`, "../kit.module.js"], ...files]);
}

/** Bundles `auto.js`, which knows where the modules are. */
export async function bundleAutoloader(folder: URL): Promise<void> {
  const modules = await bundleModules(folder);
  const { build: options, ...config } = common(folder, false);
  await build({
    ...config,
    plugins: [],
    define: {
      ...config.define,
      MODULES: JSON.stringify(Object.fromEntries(modules)),
    },
    build: {
      ...options,
      lib: {
        entry: pageScript("auto"),
        name: "corett",
        formats: ["iife"],
        fileName: () => AUTOLOADER.name,
      },
    },
  });
  const text = await readFile(new URL(AUTOLOADER.name, folder), "utf8");
  for (const file of modules.values())
    if (!text.includes(file)) throw new Error(`auto.js does not know ${file}`);
}
