/**
 * Writes what others' tools need to know the kit's tags: types for frameworks,
 * data for editors. All of it comes from the manifest.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generateJetBrainsWebTypes } from "custom-element-jet-brains-integration";
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { frameworkTypes } from "./framework-types.ts";
import { elementsOf, readManifest } from "./manifest.ts";

const dist = new URL("../dist/", import.meta.url);
const types = new URL("types/", dist);
const manifest = await readManifest();

await mkdir(types, { recursive: true });
for (const [name, text] of frameworkTypes(elementsOf(manifest))) {
  await writeFile(new URL(name, types), text);
  // A module without code, for tools that resolve the path at run time.
  await writeFile(new URL(name.replace(".d.ts", ".js"), types), "export {};\n");
}

const outdir = fileURLToPath(dist);
// The generators' own type of a manifest asks for more than its schema does.
const cem = manifest as Parameters<typeof generateVsCodeCustomElementData>[0];
generateVsCodeCustomElementData(cem, { outdir, hideLogs: true });
generateJetBrainsWebTypes(cem, {
  outdir,
  packageJson: false,
  hideLogs: true,
});

// Elements share the names of their parts; an editor needs each name once.
const styles = new URL("vscode.css-custom-data.json", dist);
const data = JSON.parse(await readFile(styles, "utf8")) as {
  readonly pseudoElements: readonly { readonly name: string }[];
}; // the generator above wrote it
const once = new Map(data.pseudoElements.map((one) => [one.name, one]));
await writeFile(
  styles,
  `${JSON.stringify({ ...data, pseudoElements: [...once.values()] }, null, 2)}\n`,
);
