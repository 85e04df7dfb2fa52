import { checkBothWays } from "./checks/both-ways.ts";
import { checkInfographics } from "./checks/infographics.ts";
import { checkReferences, idsOf, noticeUnused } from "./checks/references.ts";
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
import { parseContent } from "./parse.ts";
import { problem, type Problem } from "./problem.ts";
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
  const { $schema, ...rest } = value;
  return typeof $schema === "string" ? rest : value;
}

function parseFile({ kind, name, value }: ContentFile): {
  readonly record?: ContentRecord;
  readonly problems: readonly Problem[];
} {
  const file = fileOf(kind, name);
  // The schema of a kind gives that kind's type; the compiler cannot pair them.
  const schema = CONTENT_SCHEMAS[kind] as z.ZodType as z.ZodType<ContentRecord>;
  const parsed = parseContent(schema, withoutSchema(value), file);
  if (!parsed.ok) return { problems: parsed.problems };
  const { id } = parsed.value;
  if (id === name) return { record: parsed.value, problems: [] };
  return {
    problems: [
      problem(file, ["id"], "file-name", id, [
        {
          es: `el nombre del archivo: «${name}»`,
          en: `the file's name: “${name}”`,
        },
        {
          es: "cambie el id o el nombre del archivo",
          en: "change the id or the file's name",
        },
      ]),
    ],
  };
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
  for (const file of files) {
    if (file.value === undefined) continue;
    const { record, problems: found } = parseFile(file);
    if (record) records.get(file.kind)?.push(record);
    problems.push(...found);
  }
  const content = Object.fromEntries(records) as unknown as Content; // parsed by kind above
  const known = idsOf(content);
  for (const { kind, name } of files) known.get(kind)?.add(name);
  const names = new Set(files.map(({ name }) => name));
  // Nothing is concluded from what is not there while a file of it is broken.
  const isWhole = (kind: ContentKind) =>
    files.filter((file) => file.kind === kind).length === content[kind].length;
  problems.push(
    ...checkReferences(content, known),
    ...checkUnique(content),
    ...checkBothWays(content, isWhole),
    ...checkInfographics(content),
    ...checkWording(content),
    ...checkTranslations(content, (id) => names.has(id)),
    ...(CONTENT_KINDS.every(isWhole) ? noticeUnused(content) : []),
    ...noticeTimeFrames(content),
  );
  // What is broken cannot be published; saying so once is enough.
  if (!problems.some(({ level }) => level === "error"))
    problems.push(...publishContent(content).problems);
  return { content, problems: problems.sort(inOrder) };
}
