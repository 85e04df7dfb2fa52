import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";
import { inBrowser } from "./in-browser.ts";
import { minifyTemplates } from "./minify-templates.ts";
import { smallLit } from "./small-lit.ts";
import { fileOf, NAMES } from "./tags.ts";

/** A file of the kit: what it registers and in which form. */
export interface BundleFile {
  readonly name: string;
  /** Path of its first module. */
  readonly entry: string;
  readonly format: "iife" | "es";
  /** The one element that it is for, without `corett-`. */
  readonly element?: string;
}

/** The module that registers an element, or all of them. */
export const entryOf = (entry: string) =>
  fileURLToPath(import.meta.resolve(`@corett/elements/${entry}`));

/** A script that belongs to pages, not to elements. */
export const pageScript = (name: string) =>
  fileURLToPath(new URL(`../page/${name}.ts`, import.meta.url));

/**
 * Neutral names: they stand in the page's source and in a reader's history.
 * The files for one component are for pages that show only that one.
 */
export const FILES: readonly BundleFile[] = [
  { name: "kit.js", entry: pageScript("kit"), format: "iife" },
  { name: "kit.module.js", entry: pageScript("kit.module"), format: "es" },
  ...NAMES.map((name): BundleFile => ({
    name: fileOf(name),
    entry: entryOf(`${name}/define`),
    format: "iife",
    element: name,
  })),
  ...["frame", "page", "touch"].map((name): BundleFile => ({
    name: `${name}.js`,
    entry: pageScript(name),
    format: "iife",
  })),
];

/**
 * Names that only the kit's own code calls, within one bundle: Lit's life cycle,
 * and what elements inherit from each other. The page's names stay.
 */
export const OWN_NAMES: readonly string[] = [
  "addAll",
  "addOne",
  "chosen",
  "consent",
  "copied",
  "cost",
  "createRenderRoot",
  "descending",
  "facets",
  "fields",
  "gone",
  "grouped",
  "hasUpdated",
  "inMonth",
  "invalid",
  "isDescribed",
  "labelled",
  "leaving",
  "modes",
  "paid",
  "performUpdate",
  "playing",
  "prepared",
  "previous",
  "printButton",
  "printed",
  "renderRoot",
  "say",
  "scheduleUpdate",
  "shareLink",
  "strings",
  "today",
  "toEdge",
  "token",
  "weeks",
  "willUpdate",
  "wish",
];

/** What all bundles have in common; same input, same bytes. */
export const common = (folder: URL, module: boolean) =>
  ({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    plugins: [inBrowser(), minifyTemplates(), smallLit()],
    // Else NODE_ENV of the shell decides, and a bundle may hold Lit for developers.
    resolve: { conditions: ["module", "browser", "production"] },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      minify: "terser",
      terserOptions: {
        ecma: 2020,
        module,
        toplevel: true,
        // Vite asks for a Safari that has no private fields either.
        safari10: false,
        compress: {
          passes: 3,
          unsafe_arrows: true,
          pure_getters: true,
          hoist_funs: true,
        },
        mangle: {
          properties: {
            regex: new RegExp(`^(${OWN_NAMES.join("|")})$`),
            keep_quoted: true,
          },
        },
        format: { comments: false },
      },
      outDir: fileURLToPath(folder),
      emptyOutDir: false,
    },
  }) satisfies InlineConfig;

/** Bundles one file into a folder. */
export async function bundle(file: BundleFile, folder: URL): Promise<void> {
  const config = common(folder, file.format === "es");
  const { terserOptions } = config.build;
  await build({
    ...config,
    build: {
      ...config.build,
      terserOptions: {
        ...terserOptions,
        compress: {
          ...terserOptions.compress,
          // In all of the kit, code that is put in place of its calls is larger
          // once it is packed; in the file of one element it is smaller.
          inline: file.element !== undefined,
        },
      },
      lib: {
        entry: file.entry,
        // The IIFE form asks for a name although the entry exports nothing.
        name: "corett",
        formats: [file.format],
        fileName: () => file.name,
      },
    },
  });
}
