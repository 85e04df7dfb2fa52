import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The script of axe, for pages that are looked through. */
export const axe = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
