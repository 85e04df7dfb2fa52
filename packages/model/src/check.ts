import { checkBothWays } from "./checks/both-ways.ts";
import { checkInfographics } from "./checks/infographics.ts";
import { checkReferences, noticeUnused } from "./checks/references.ts";
import { noticeTimeFrames } from "./checks/time-frames.ts";
import { checkTranslations } from "./checks/translations.ts";
import { checkUnique } from "./checks/unique.ts";
import { checkWording } from "./checks/wording.ts";
import {
  CONTENT_KINDS,
  CONTENT_SCHEMAS,
  type Content,
  type ContentKind,
  type ContentRecord,
  fileOf,
} from "./content.ts";
import { identifier } from "./identifier.ts";
import { parseContent } from "./parse.ts";
import { problem, type Problem, type Words } from "./problem.ts";
import { publishContent } from "./publish-content.ts";
import type { z } from "zod";

/** A file of content, read but not yet checked. */
export interface ContentFile {
  readonly kind: ContentKind;
  /** The file's name without its ending: the id that it must hold. */
  readonly name: string;
  /** What the JSON says; undefined where it could not be read. */
  readonly value: unknown;
}

/** What came of checking a whole folder of content. */
export interface CheckedContent {
  /** Every record that is right in itself. */
  readonly content: Content;
  /** Errors and notices, all at once. */
  readonly problems: readonly Problem[];
}

/** `$schema` is for the editor that the file is written in. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$schema" in value))
    return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "$schema"),
  );
}

/** A name that no id can have, such as that of a copy, "letter (1)". */
function nameWords(name: string, id: string): readonly [Words, Words] {
  const file = `${id}.json`;
  return identifier.safeParse(name).success
    ? [
        {
          es: `el nombre del archivo: «${name}»`,
          en: `the file's name: “${name}”`,
        },
        {
          es: `cambie el id, o el nombre del archivo a «${file}»`,
          en: `change the id, or the file's name to “${file}”`,
        },
      ]
    : [
        {
          es: `un archivo que se llame como su id: «${file}»`,
          en: `a file that is called as its id is: “${file}”`,
        },
        {
          es: "cambie el nombre del archivo, o bórrelo si es una copia",
          en: "rename the file, or delete it if it is a copy",
        },
      ];
}

interface ParsedFile {
  /** The record, if everything in it is right. */
  readonly record?: ContentRecord;
  /** The id that it holds, though it may not be the file's name. */
  readonly id?: string;
  readonly problems: readonly Problem[];
}

function parseFile({ kind, name, value }: ContentFile): ParsedFile {
  const file = fileOf(kind, name);
  // The schema of a kind gives that kind's type; the compiler cannot pair them.
  const schema = CONTENT_SCHEMAS[kind] as z.ZodType as z.ZodType<ContentRecord>;
  const parsed = parseContent(schema, withoutSchema(value), file);
  if (!parsed.ok) return { problems: parsed.problems };
  const { id } = parsed.value;
  if (id === name) return { record: parsed.value, id, problems: [] };
  const words = nameWords(name, id);
  return { id, problems: [problem(file, ["id"], "file-name", id, words)] };
}

/** Which of two problems comes first for a reader: by file, errors first. */
function inOrder(one: Problem, other: Problem): number {
  if (one.level !== other.level) return one.level === "error" ? -1 : 1;
  if (one.file === other.file) return 0;
  return one.file < other.file ? -1 : 1;
}

/**
 * Checks all content: each file against its schema, then what the files say of
 * each other, how they are worded, and whether everything can be published.
 * Nothing is thrown for bad content; everything is told at once.
 *
 * @param files - all files of the content; one that could not be read counts as
 * being there, so that what refers to it is not reported as well
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const problems: Problem[] = [];
  const records = new Map<ContentKind, ContentRecord[]>(
    CONTENT_KINDS.map((kind) => [kind, []]),
  );
  const ids = new Map<ContentKind, Set<string>>(
    CONTENT_KINDS.map((kind) => [kind, new Set()]),
  );
  for (const file of files) {
    ids.get(file.kind)?.add(file.name);
    if (file.value === undefined) continue;
    const { record, id, problems: found } = parseFile(file);
    if (record) records.get(file.kind)?.push(record);
    if (id !== undefined) ids.get(file.kind)?.add(id);
    problems.push(...found);
  }
  const content = Object.fromEntries(records) as unknown as Content; // parsed by kind above
  const names = new Set([...ids.values()].flatMap((some) => [...some]));
  // Nothing is concluded from what is not there while a file of it is broken.
  const isWhole = (kind: ContentKind) =>
    files.filter((file) => file.kind === kind).length === content[kind].length;
  const isAllWhole = CONTENT_KINDS.every(isWhole);
  problems.push(
    ...checkReferences(content, ids),
    ...checkUnique(content),
    ...checkBothWays(content, isWhole),
    ...checkInfographics(content),
    ...checkWording(content),
    ...checkTranslations(content, (id) => names.has(id)),
    ...(isAllWhole ? noticeUnused(content) : []),
    ...noticeTimeFrames(content),
  );
  // What is broken cannot be published; saying so once is enough.
  if (isAllWhole && !problems.some(({ level }) => level === "error"))
    problems.push(...publishContent(content).problems);
  return { content, problems: problems.sort(inOrder) };
}
