/**
 * What the PHP of the three packages needs to know of the kit. Everything in it
 * comes from what other packages publish; nothing is said here a second time.
 */
import { published } from "@corett/content/published";
import { readManifest } from "@corett/embed/compose";
import { THEMES } from "@corett/embed/contract";
import type { ManifestDocument, WayName } from "@corett/embed/ways";
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
  readonly height: Readonly<Record<keyof Words, number>>;
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
  /** Files of elements that the whole kit does not bring, by tag. */
  readonly apart: Readonly<Record<string, string>>;
  /** Hashes for `integrity`, by file. */
  readonly files: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, Words>>;
  readonly documents: Readonly<Record<string, CmsDocument>>;
  /** Attributes by tag: what the snippets are made of. */
  readonly markup: Readonly<Record<string, readonly string[]>>;
}

/** Ways that a plugin offers; the others need no plugin. The default first. */
export const PLUGIN_WAYS = [
  "live",
  "prerendered",
  "element",
  "marker",
  "link",
  "frame",
] as const satisfies readonly WayName[];

const SCRIPTS = {
  classic: "kit.js",
  module: "kit.module.js",
  auto: "auto.js",
} as const;

/** Elements that have a file of their own and no other. */
const APART = ["quick-exit", "reader"];

/** The script that sets the height of frames. */
const FRAME = "frame.js";

/** The format `corett/fact-sheet@1` is a `fact-sheet`. */
function kindOf(id: string): Kind {
  const document = published.find((one) => one.id === id);
  const kind = document?.format.replace(/^corett\/|@.*$/g, "") ?? id;
  if (!Object.hasOwn(kindNames, kind))
    throw new RangeError(`kinds.ts has no name for "${kind}"`);
  return kind as Kind; // just looked up
}

/** What differs between a document's languages, by language. */
function byLanguage<Key extends "title" | "height">(
  documents: readonly ManifestDocument[],
  id: string,
  key: Key,
): Readonly<Record<keyof Words, ManifestDocument[Key]>> {
  const of = (language: string) => {
    const found = documents.find(
      (one) => one.id === id && one.language === language,
    );
    if (!found) throw new RangeError(`the kit has no "${id}" in ${language}`);
    return found[key];
  };
  return { "es-419": of("es-419"), en: of("en") };
}

export async function readContract(): Promise<Contract> {
  const { version, files, documents } = await readManifest();
  const integrity = (name: string): string => {
    const file = files.find((one) => one.name === name);
    if (!file) throw new RangeError(`the kit has no file "${name}"`);
    return file.integrity;
  };
  const apart = Object.fromEntries(
    APART.map((element) => {
      const file = files.find((one) => one.element === element);
      if (!file) throw new RangeError(`the kit has no file of "${element}"`);
      return [`corett-${element}`, file.name];
    }),
  );
  const countries = COUNTRIES.map(
    async (code) => [code, await placeOf(code)] as const,
  );
  return {
    version,
    languages: ["es-419", "en"],
    countries: Object.fromEntries(await Promise.all(countries)),
    themes: THEMES,
    ways: PLUGIN_WAYS,
    scripts: SCRIPTS,
    apart,
    files: Object.fromEntries(
      [...Object.values(SCRIPTS), FRAME, ...Object.values(apart)].map(
        (name) => [name, integrity(name)],
      ),
    ),
    kinds: kindNames,
    documents: Object.fromEntries(
      [...new Set(documents.map(({ id }) => id))].map((id) => [
        id,
        {
          kind: kindOf(id),
          title: byLanguage(documents, id, "title"),
          height: byLanguage(documents, id, "height"),
        },
      ]),
    ),
    markup: await markupOfKit(),
  };
}
