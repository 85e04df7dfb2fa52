import { readFile } from "node:fs/promises";
import type {
  CustomElementDeclaration,
  Package,
} from "custom-elements-manifest";

/** The manifest that the analyzer wrote to `dist/`. */
export async function readManifest(): Promise<Package> {
  const file = new URL("../dist/custom-elements.json", import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as Package; // manifest.test.ts checks it
}

/** An element of the manifest that has a tag, and the module of its class. */
export type TaggedElement = Omit<CustomElementDeclaration, "kind"> & {
  readonly tagName: string;
  readonly path: string;
};

/** All elements that a page can use, by the order of their tags. */
export function elementsOf({ modules }: Package): readonly TaggedElement[] {
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one): TaggedElement[] =>
        "tagName" in one && one.tagName
          ? [{ ...one, tagName: one.tagName, path }]
          : [],
      ),
    )
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
