/** Words of WordPress and Drupal as the files that they and translators read. */
import {
  type GetTextTranslation,
  type GetTextTranslations,
  mo,
  po,
} from "gettext-parser";
import type { Files } from "./zip.ts";

/** A text in the source, with where it stands. */
export interface Source {
  readonly text: string;
  readonly note?: string;
  readonly reference: string;
}

const WORDPRESS =
  /(?:\/\* (?<note>translators: [^*]*?) \*\/\s*[^'"]*?)?\b(?:__|esc_html__|esc_html_e)\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'corett'|^ \* Description:\s+(?<header>.*)$/gm;

const DRUPAL =
  /\$this->t\('(?<text>(?:[^'\\]|\\.)*)'|@Translation\("(?<annotated>[^"]*)"\)|^ *_?(?:title|description): "(?<field>[^"]*)"/gm;

/** The texts of one file, in their order. */
function textsOf(
  source: string,
  name: string,
  pattern: RegExp,
): readonly Source[] {
  return [...source.matchAll(pattern)].map(({ 0: all, index, groups = {} }) => {
    const { text, header, annotated, field, note } = groups;
    const found = text ?? header ?? annotated ?? field ?? "";
    const start = index + all.lastIndexOf(found);
    return {
      text: found.replace(/\\(['\\])/g, "$1"),
      ...(note && { note: note.trim() }),
      reference: `${name}:${source.slice(0, start).split("\n").length}`,
    };
  });
}

/** The texts of all files, in the files' order. */
export function sourcesOf(
  files: Files,
  system: "wordpress" | "drupal",
): readonly Source[] {
  const pattern = system === "wordpress" ? WORDPRESS : DRUPAL;
  return [...files]
    .filter(([name]) => /\.(php|module|yml)$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, content]) =>
      textsOf(Buffer.from(content).toString("utf8"), name, pattern),
    );
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
 * The template, and the one Spanish that serves every `es_*`, by the end of their names.
 *
 * @throws RangeError if a text has no Spanish, or a Spanish text has no source
 */
export function languageFiles(
  sources: readonly Source[],
  spanish: Readonly<Record<string, string>>,
  version: string,
): ReadonlyMap<string, Uint8Array> {
  const texts = new Set(sources.map(({ text }) => text));
  const missing = [...texts].filter((text) => !Object.hasOwn(spanish, text));
  if (missing.length > 0)
    throw new RangeError(`the Spanish lacks: ${missing.join(" | ")}`);
  const idle = Object.keys(spanish).filter((text) => !texts.has(text));
  if (idle.length > 0)
    throw new RangeError(`the Spanish has too much: ${idle.join(" | ")}`);
  const es = catalogue(sources, version, "es", (text) => spanish[text] ?? "");
  const template = catalogue(sources, version, "", () => "");
  return new Map([
    [".pot", po.compile(template)],
    ["es.po", po.compile(es)],
    ["es.mo", mo.compile(es)],
  ]);
}
