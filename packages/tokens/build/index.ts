/** Writes all outputs of the package to `dist/`. */
import { mkdir, writeFile } from "node:fs/promises";
import { emitJson, emitModule, emitTypes } from "./emit-code.ts";
import { emitCss } from "./emit-css.ts";
import { emitHost, HOST_TYPES } from "./emit-host.ts";
import { readTheme } from "./read.ts";

const theme = await readTheme();
const outputs: Readonly<Record<string, string>> = {
  "tokens.css": emitCss(theme),
  "tokens.json": emitJson(theme),
  "index.js": emitModule(theme),
  "index.d.ts": emitTypes(theme),
  "host.js": emitHost(theme),
  "host.d.ts": HOST_TYPES,
};
const folder = new URL("../dist/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(outputs))
  await writeFile(new URL(name, folder), text);
