import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";
import { constructableCss } from "./constructable-css.ts";
import { inBrowser } from "./in-browser.ts";
import { litInXhtml } from "./lit-in-xhtml.ts";
import { minifyTemplates } from "./minify-templates.ts";
import { fileOf, hasLit, NAMES } from "./tags.ts";

/** A file of the kit: what it registers and in which form. */
export interface BundleFile {
  readonly name: string;
  readonly entry: string;
  readonly format: "iife" | "es";
  /** Whether Lit is in it; the files for safety do without. */
  readonly lit: boolean;
}

/**
 * Neutral names: they stand in the page's source and in a reader's history.
 * The files for one component are for pages that show only that one.
 */
export const FILES: readonly BundleFile[] = [
  { name: "kit.js", entry: "define", format: "iife", lit: true },
  { name: "kit.module.js", entry: "define", format: "es", lit: true },
  ...NAMES.map((name): BundleFile => ({
    name: fileOf(name),
    entry: `${name}/define`,
    format: "iife",
    lit: hasLit(name),
  })),
];

/** The module that registers an element, or all of them. */
export const entryOf = (entry: string) =>
  fileURLToPath(import.meta.resolve(`@corett/elements/${entry}`));

/** The edits to the elements' code, and to Lit's where it is in the bundle. */
const edits = (lit: boolean) => [
  inBrowser(),
  minifyTemplates(),
  ...(lit ? [litInXhtml(), constructableCss()] : []),
];

/** What all bundles have in common; same input, same bytes. */
export const common = (folder: URL, module: boolean, lit = true) =>
  ({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    plugins: edits(lit),
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
        compress: { passes: 3, unsafe_arrows: true },
        // Lit's properties that begin with `_$` are for its own packages.
        mangle: { properties: { regex: /^_\$/ } },
        format: { comments: false },
      },
      outDir: fileURLToPath(folder),
      emptyOutDir: false,
    },
  }) satisfies InlineConfig;

/** Bundles one file into a folder. */
export async function bundle(file: BundleFile, folder: URL): Promise<void> {
  const config = common(folder, file.format === "es", file.lit);
  await build({
    ...config,
    build: {
      ...config.build,
      lib: {
        entry: entryOf(file.entry),
        // The IIFE form asks for a name although the entry exports nothing.
        name: "corett",
        formats: [file.format],
        fileName: () => file.name,
      },
    },
  });
}
