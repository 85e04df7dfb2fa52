import { readdir } from "node:fs/promises";
import path from "node:path";
import {
  checkContent,
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  problem,
  type Problem,
} from "@corett/model";
import { locatedAt, type LocatedProblem } from "./located-problem.ts";
import { readContentFile } from "./read-file.ts";
import { type Position, type SourceText, START } from "./source-text.ts";

export type { LocatedProblem } from "./located-problem.ts";

/** What came of checking a folder. */
export interface CheckedFolder {
  readonly content: Content;
  readonly problems: readonly LocatedProblem[];
  /** Every file that was looked at, below the folder. */
  readonly files: readonly string[];
}

const ENDING = ".json";

/** Problems that are about a field's name and not about its value. */
const ABOUT_NAMES = new Set([
  "unrecognized_keys",
  "stray-language",
  "spanish-tag",
]);

function strangeFile(
  file: string,
  expected: Problem["expected"],
): LocatedProblem {
  const mend = {
    es: "cámbiele el nombre, muévalo o bórrelo",
    en: "rename, move or delete it",
  };
  return locatedAt(problem(file, [], "file", undefined, [expected, mend]));
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
  const entries = await readdir(path.join(folder, kind), {
    withFileTypes: true,
  }).catch(() => []);
  const isGood = (one: (typeof entries)[number]) =>
    one.name.endsWith(ENDING) && !one.isDirectory();
  const names = entries.filter(isGood).map(({ name }) => name);
  const strange = entries
    .filter((one) => !isGood(one) && !one.name.startsWith("."))
    .map(({ name }) =>
      strangeFile(`${kind}/${name}`, {
        es: "solo archivos cuyo nombre termina en .json, en minúsculas",
        en: "only files whose name ends in .json, in lower case",
      }),
    );
  const files = await Promise.all(
    names
      .sort()
      .map((name) =>
        readContentFile(folder, kind, name.slice(0, -ENDING.length)),
      ),
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
 * @throws if the folder itself cannot be read; nothing for what is in it
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
      ...problems.map((found) =>
        locatedAt(found, locate(found, sources.get(found.file))),
      ),
    ].sort(inOrder),
  };
}

/** Errors before notices, then by file and by place in it. */
function inOrder(one: LocatedProblem, other: LocatedProblem): number {
  if (one.level !== other.level) return one.level === "error" ? -1 : 1;
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
