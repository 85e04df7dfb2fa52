/**
 * What the PHP of the three packages needs to know of the kit. Everything in it
 * comes from what other packages publish; nothing is said here a second time.
 */
import { readFile } from "node:fs/promises";
import { published } from "@corett/content/published";
import { readManifest } from "@corett/embed/compose";
import { kindNames, type Kind } from "./kinds.ts";
import { markupOfKit } from "./markup.ts";
import { COUNTRIES, placeOf } from "./places.ts";

/** A text in the two languages that everything has. */
export interface Words {
  readonly "es-419": string;
  readonly en: string;
}

/** A document that can be embedded. */
export interface CmsDocument {
  readonly kind: Kind;
  readonly title: Words;
  /** Of its page in a frame, in CSS pixels, before the page tells its own. */
  readonly height: number;
}

/** What `contract.php` returns. */
export interface Contract {
  readonly version: string;
  readonly languages: readonly string[];
  /** Country names by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, Words>>;
  readonly themes: readonly string[];
  /** The default first. */
  readonly ways: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  /** Hashes for `integrity`, by file. */
  readonly files: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, Words>>;
  readonly documents: Readonly<Record<string, CmsDocument>>;
  /** Attributes by tag: what the snippets are made of. */
  readonly markup: Readonly<Record<string, readonly string[]>>;
}

const WAYS = ["live", "prerendered"];

const SCRIPTS = {
  classic: "kit.js",
  module: "kit.module.js",
  auto: "auto.js",
} as const;

const HEIGHT = 480;

interface Listed {
  readonly id: string;
  readonly format: string;
  readonly title: Words;
}

/** `corett/fact-sheet@1` is a `fact-sheet`. */
function kindOf(format: string): Kind {
  const kind = format.replace(/^corett\/|@.*$/g, "");
  if (!Object.hasOwn(kindNames, kind))
    throw new RangeError(`kinds.ts has no name for "${kind}"`);
  return kind as Kind; // just looked up
}

async function readIndex(): Promise<readonly Listed[]> {
  const file = new URL(
    import.meta.resolve("@corett/content/published/index.json"),
  );
  return JSON.parse(await readFile(file, "utf8")) as Listed[]; // written by the content build
}

export async function readContract(): Promise<Contract> {
  const manifest = await readManifest();
  const documents = (await readIndex()).map(({ id, format, title }) => [
    id,
    { kind: kindOf(format), title, height: HEIGHT },
  ]);
  if (documents.length !== published.length)
    throw new Error("the index of the content lacks a document");
  return {
    version: manifest.version,
    languages: ["es-419", "en"],
    countries: Object.fromEntries(
      await Promise.all(
        COUNTRIES.map(async (code) => [code, await placeOf(code)] as const),
      ),
    ),
    themes: ["region", ...COUNTRIES.map((code) => code.toLowerCase())],
    ways: WAYS,
    scripts: SCRIPTS,
    files: Object.fromEntries(
      Object.values(SCRIPTS).map((name) => {
        const file = manifest.files.find((one) => one.name === name);
        if (!file) throw new RangeError(`the kit has no file "${name}"`);
        return [name, file.integrity];
      }),
    ),
    kinds: kindNames,
    documents: Object.fromEntries(documents) as Contract["documents"], // pairs of the same
    markup: await markupOfKit(),
  };
}
