import { CONTENT_KINDS, type Content, fileOf } from "./content.ts";
import type { Confidence } from "./evidence.ts";
import { REQUIRED_LANGUAGES } from "./localized-text.ts";
import { textsIn } from "./texts.ts";
import { pathOfText } from "./translate.ts";

/** A text that a language does not have, and where it stands. */
export interface MissingText {
  readonly file: string;
  /** Its place as a translation writes it. */
  readonly at: string;
  readonly source: string;
}

/** How far one language has come. */
export interface LanguageCoverage {
  readonly tag: string;
  /** How many texts there are to translate. */
  readonly texts: number;
  /** How many of them readers get in this language. */
  readonly published: number;
  /** Translated, not published: drafts, and texts whose Spanish has changed. */
  readonly waiting: number;
  /** Texts without any translation. */
  readonly missing: readonly MissingText[];
}

/** How far the content has come: in which languages, how final, how sure. */
export interface Coverage {
  readonly records: number;
  /** The required languages, then all that the content knows of. */
  readonly languages: readonly LanguageCoverage[];
  /** How many texts and records of a kind have a status. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Files of which nothing, or not everything, is approved. */
  readonly provisional: readonly string[];
  /** Files with a fact that nobody, or only one old source, confirms. */
  readonly unsure: readonly {
    readonly file: string;
    readonly confidence: Confidence;
  }[];
  /** Files of records that were made up as examples. */
  readonly samples: readonly string[];
}

interface RecordText extends MissingText {
  readonly of: string;
}

/** Every text but those of translations, which have their own count. */
function allTexts(content: Content): RecordText[] {
  return CONTENT_KINDS.filter((kind) => kind !== "translations").flatMap(
    (kind) =>
      content[kind].flatMap((record) =>
        [...textsIn(record)].map(({ at, text }) => ({
          of: record.id,
          file: fileOf(kind, record.id),
          at: pathOfText(record, at),
          source: text["es-419"],
        })),
      ),
  );
}

function coverageOf(
  content: Content,
  texts: readonly RecordText[],
  { id, tag }: Content["languages"][number],
): LanguageCoverage {
  const done = new Map(
    content.translations
      .filter(({ language }) => language === id)
      .flatMap(({ of, status, texts: some }) =>
        some.map(({ at, source }) => [`${of} ${at}`, { status, source }]),
      ),
  );
  const states = texts.map(({ of, at, source }) => {
    const one = done.get(`${of} ${at}`);
    if (!one) return "missing";
    const isFresh = one.source === source;
    return one.status === "reviewed" && isFresh ? "published" : "waiting";
  });
  const count = (state: string) => states.filter((one) => one === state).length;
  return {
    tag,
    texts: texts.length,
    published: count("published"),
    waiting: count("waiting"),
    missing: texts
      .filter((_, index) => states[index] === "missing")
      .map(({ file, at, source }) => ({ file, at, source })),
  };
}

/** Every value of a field, wherever in a record it stands. */
function* valuesOf(record: unknown, field: string): Generator {
  if (typeof record !== "object" || record === null) return;
  for (const [key, child] of Object.entries(record)) {
    if (key === field) yield child;
    // A cell has a status of another kind: how firm its figure is.
    if (key !== "observations") yield* valuesOf(child, field);
  }
}

/** How sure a fact is, the least sure first. */
const WEAKEST: readonly Confidence[] = ["unverified", "weak"];

/** How far checked content has come. */
export function coverageOfContent(content: Content): Coverage {
  const texts = allTexts(content);
  const records = CONTENT_KINDS.flatMap((kind) =>
    content[kind].map((record) => ({
      kind,
      file: fileOf(kind, record.id),
      statuses: [...valuesOf(record, "status")].map(String),
      confidences: [...valuesOf(record, "confidence")],
      isSample: "sample" in record && record.sample === true,
    })),
  );
  const statuses: Record<string, Record<string, number>> = {};
  for (const { kind, statuses: found } of records)
    for (const status of found) {
      const counts = (statuses[kind] ??= {});
      counts[status] = (counts[status] ?? 0) + 1;
    }
  const count = texts.length;
  return {
    records: records.length,
    languages: [
      // The schema lets no text be without them.
      ...REQUIRED_LANGUAGES.map((tag) => ({
        tag,
        texts: count,
        published: count,
        waiting: 0,
        missing: [],
      })),
      ...content.languages.map((language) =>
        coverageOf(content, texts, language),
      ),
    ],
    statuses,
    provisional: records
      .filter((one) => one.statuses.some((status) => status !== "approved"))
      .map(({ file }) => file),
    unsure: records.flatMap(({ file, confidences, isSample }) => {
      // Nobody can confirm what was made up.
      if (isSample) return [];
      const confidence = WEAKEST.find((one) => confidences.includes(one));
      return confidence ? [{ file, confidence }] : [];
    }),
    samples: records.filter((one) => one.isSample).map(({ file }) => file),
  };
}
