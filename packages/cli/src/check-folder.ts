import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  checkContent,
  CONTENT_KINDS,
  type Content,
  type ContentFile,
  type ContentKind,
  problem,
  type Problem,
} from "@corett/model";
import { type Position, readSource, type SourceText } from "./source-text.ts";
import { syntaxWords } from "./syntax-words.ts";

/** A problem with the place in the file's text where an editor finds it. */
export interface LocatedProblem extends Problem, Position {}

/** What came of checking a folder. */
export interface CheckedFolder {
  readonly content: Content;
  readonly problems: readonly LocatedProblem[];
  /** Every file that was looked at, below the folder. */
  readonly files: readonly string[];
}

interface ReadFile extends ContentFile {
  readonly file: string;
  readonly source: SourceText;
  readonly problems: readonly LocatedProblem[];
}

const START: Position = { line: 1, column: 1 };

/** Problems that are about a field's name and not about its value. */
const ABOUT_NAMES = new Set(["unrecognized_keys", "stray-language"]);

function syntaxProblems(file: string, source: SourceText): LocatedProblem[] {
  return [
    ...source.errors.map(({ code, at }) => ({
      ...problem(file, [], "json", undefined, syntaxWords(code)),
      ...at,
    })),
    ...source.twice.map(({ place, at }) => ({
      ...problem(file, place, "duplicate-field", place.at(-1), [
        { es: "cada campo una sola vez", en: "each field only once" },
        {
          es: "quite uno de los dos; solo vale el último",
          en: "remove one of the two; only the last one counts",
        },
      ]),
      ...at,
    })),
  ];
}

/** The text of a file, or undefined if it was not saved as UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readOne(
  folder: string,
  kind: ContentKind,
  base: string,
): Promise<ReadFile> {
  const file = `${kind}/${base}`;
  const text = decode(await readFile(path.join(folder, kind, base)));
  const source = readSource(text ?? "");
  const name = base.slice(0, -".json".length);
  const problems =
    text === undefined
      ? [
          {
            ...problem(file, [], "encoding", undefined, [
              {
                es: "un archivo guardado en UTF-8",
                en: "a file saved as UTF-8",
              },
              {
                es: "guárdelo otra vez con la codificación UTF-8",
                en: "save it again with the encoding UTF-8",
              },
            ]),
            ...START,
          },
        ]
      : syntaxProblems(file, source);
  const value = text === undefined ? undefined : source.value;
  return { kind, name, file, source, problems, value };
}

function strangeFile(
  file: string,
  expected: Problem["expected"],
): LocatedProblem {
  const mend = {
    es: "mueva o borre el archivo",
    en: "move or delete the file",
  };
  return {
    ...problem(file, [], "file", undefined, [expected, mend]),
    ...START,
  };
}

/** What lies in the folder and belongs to no kind of content. */
async function strangeFiles(folder: string): Promise<LocatedProblem[]> {
  const kinds = CONTENT_KINDS.join(", ");
  const names = await readdir(folder, { withFileTypes: true });
  return names
    .filter(({ name }) => !name.startsWith("."))
    .filter(
      (one) =>
        !one.isDirectory() || !(CONTENT_KINDS as string[]).includes(one.name),
    )
    .map(({ name }) =>
      strangeFile(name, {
        es: `solo estas carpetas: ${kinds}`,
        en: `only these folders: ${kinds}`,
      }),
    );
}

async function readKind(folder: string, kind: ContentKind) {
  const names = await readdir(path.join(folder, kind)).catch(() => []);
  const good = names.filter((name) => name.endsWith(".json")).sort();
  const strange = names
    .filter((name) => !name.endsWith(".json") && !name.startsWith("."))
    .map((name) =>
      strangeFile(`${kind}/${name}`, {
        es: "archivos que terminan en .json",
        en: "files that end in .json",
      }),
    );
  const files = await Promise.all(
    good.map((name) => readOne(folder, kind, name)),
  );
  return { files, strange };
}

function locate(found: Problem, source: SourceText | undefined): Position {
  if (!source) return START;
  const what = ABOUT_NAMES.has(found.code) ? "name" : "value";
  return source.locate(found.at, what);
}

/**
 * Reads and checks a folder of content: JSON, fields, references, wording. All
 * that is wrong is told at once, with line and column.
 *
 * @throws if the folder cannot be read
 */
export async function checkFolder(folder: string): Promise<CheckedFolder> {
  const strange = await strangeFiles(folder);
  const kinds = await Promise.all(
    CONTENT_KINDS.map((kind) => readKind(folder, kind)),
  );
  const files = kinds.flatMap((one) => one.files);
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  const { content, problems } = checkContent(files);
  return {
    content,
    files: files.map(({ file }) => file),
    problems: [
      ...strange,
      ...kinds.flatMap((one) => one.strange),
      ...files.flatMap((one) => one.problems),
      ...problems.map((found) => ({
        ...found,
        ...locate(found, sources.get(found.file)),
      })),
    ].sort(inOrder),
  };
}

/** Errors before notices, then by file and by place in it. */
function inOrder(one: LocatedProblem, other: LocatedProblem): number {
  if (one.level !== other.level) return one.level === "error" ? -1 : 1;
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
