import { fileURLToPath } from "node:url";
import { build } from "vite";
import { constructableCss } from "./constructable-css.ts";
import { inBrowser } from "./in-browser.ts";
import { litInXhtml } from "./lit-in-xhtml.ts";
import { minifyTemplates } from "./minify-templates.ts";

/** A file of the kit: what it registers and in which form. */
export interface BundleFile {
  readonly name: string;
  readonly entry: string;
  readonly format: "iife" | "es";
  /** Whether Lit is in it; the files for safety do without. */
  readonly lit?: false;
}

/**
 * Neutral names: they stand in the page's source and in a reader's history.
 * The files for one component are for pages that show only that one.
 */
export const FILES: readonly BundleFile[] = [
  { name: "kit.js", entry: "define", format: "iife" },
  { name: "kit.module.js", entry: "define", format: "es" },
  { name: "key-message.js", entry: "key-message/define", format: "iife" },
  { name: "fact-sheet.js", entry: "fact-sheet/define", format: "iife" },
  { name: "infographic.js", entry: "infographic/define", format: "iife" },
  { name: "bar-chart.js", entry: "bar-chart/define", format: "iife" },
  { name: "read.js", entry: "reader/define", format: "iife" },
  { name: "leave.js", entry: "quick-exit/define", format: "iife", lit: false },
  { name: "line.js", entry: "hotline/define", format: "iife", lit: false },
];

/**
 * Bundles one file into a folder; same input, same bytes.
 *
 * Lit's properties that begin with `_$` are for its own packages. All of them
 * are in the bundle, so they can have short names.
 */
export async function bundle(file: BundleFile, folder: URL): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    plugins: [
      inBrowser(),
      minifyTemplates(),
      ...(file.lit === false ? [] : [litInXhtml(), constructableCss()]),
    ],
    // Else NODE_ENV of the shell decides, and a bundle may hold Lit for developers.
    resolve: { conditions: ["module", "browser", "production"] },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      minify: "terser",
      terserOptions: {
        ecma: 2020,
        module: file.format === "es",
        toplevel: true,
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: { regex: /^_\$/ } },
        format: { comments: false },
      },
      outDir: fileURLToPath(folder),
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(
          import.meta.resolve(`@corett/elements/${file.entry}`),
        ),
        // The IIFE form asks for a name although the entry exports nothing.
        name: "corett",
        formats: [file.format],
        fileName: () => file.name,
      },
    },
  });
}
