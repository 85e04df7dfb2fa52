/** The WordPress plugin's words as the files that WordPress and translators read. */
import {
  type GetTextTranslation,
  type GetTextTranslations,
  mo,
  po,
} from "gettext-parser";
import { spanish } from "./spanish.ts";

/** A text in the plugin's PHP, with where it stands. */
export interface Source {
  readonly text: string;
  readonly note?: string;
  readonly reference: string;
}

const CALL =
  /(?:\/\* (translators: [^*]*?) \*\/\s*[^'"]*?)?\b(?:__|_e|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'corett'/g;

/** The texts of one PHP file, in their order. */
export function sourcesOf(php: string, name: string): readonly Source[] {
  return [...php.matchAll(CALL)].map((found) => ({
    text: (found[2] ?? "").replace(/\\(['\\])/g, "$1"),
    ...(found[1] && { note: found[1].trim() }),
    reference: `${name}:${php.slice(0, found.index + found[0].lastIndexOf("(")).split("\n").length}`,
  }));
}

/**
 * @param translate - gives the translation of a text, or nothing for a template
 */
function catalogue(
  sources: readonly Source[],
  version: string,
  language: string,
  translate: (text: string) => string,
): GetTextTranslations {
  const entries: Record<string, GetTextTranslation> = {};
  for (const { text, note, reference } of sources) {
    const known = entries[text]?.comments?.reference;
    entries[text] = {
      msgid: text,
      msgstr: [translate(text)],
      comments: {
        reference: known ? `${known}\n${reference}` : reference,
        ...(note && { extracted: note }),
      },
    };
  }
  return {
    charset: "utf-8",
    headers: {
      "Project-Id-Version": `CORETT ${version}`,
      "MIME-Version": "1.0",
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Transfer-Encoding": "8bit",
      Language: language,
      "X-Domain": "corett",
    },
    translations: { "": entries },
  };
}

/**
 * The template, and the one Spanish that serves every `es_*`.
 *
 * @throws RangeError if a text has no Spanish, or a Spanish text has no source
 */
export function languageFiles(
  sources: readonly Source[],
  version: string,
): ReadonlyMap<string, Uint8Array> {
  const texts = new Set(sources.map(({ text }) => text));
  const missing = [...texts].filter((text) => !Object.hasOwn(spanish, text));
  if (missing.length > 0)
    throw new RangeError(`spanish.ts lacks: ${missing.join(" | ")}`);
  const idle = Object.keys(spanish).filter((text) => !texts.has(text));
  if (idle.length > 0)
    throw new RangeError(`spanish.ts has too much: ${idle.join(" | ")}`);
  const es = catalogue(sources, version, "es", (text) => spanish[text] ?? "");
  const template = catalogue(sources, version, "", () => "");
  return new Map([
    ["corett.pot", po.compile(template)],
    ["corett-es.po", po.compile(es)],
    ["corett-es.mo", mo.compile(es)],
  ]);
}
