import { readdir, readFile } from "node:fs/promises";
import {
  analysisItem,
  audience,
  channel,
  dataSet,
  factSheet,
  infographic,
  keyMessage,
  lesson,
  objective,
  parseContent,
  type Problem,
  product,
  provision,
  source,
  strategicLine,
} from "@corett/model";
import type { z } from "zod";

/** The folders of content and what their files must be. */
const KINDS = {
  analysis: analysisItem,
  audiences: audience,
  channels: channel,
  "data-sets": dataSet,
  "fact-sheets": factSheet,
  infographics: infographic,
  "key-messages": keyMessage,
  lessons: lesson,
  lines: strategicLine,
  objectives: objective,
  products: product,
  provisions: provision,
  sources: source,
} as const;

export type Kind = keyof typeof KINDS;

/** All content by kind, each in the order of the file names. */
export type Content = {
  [K in Kind]: z.infer<(typeof KINDS)[K]>[];
};

export interface ReadResult {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

function jsonProblem(file: string, thrown: unknown): Problem {
  const detail = String(thrown);
  return {
    file,
    path: "",
    code: "json",
    es: `el archivo no es JSON válido: ${detail}`,
    en: `the file is not valid JSON: ${detail}`,
  };
}

async function readKind<K extends Kind>(
  folder: URL,
  kind: K,
  problems: Problem[],
): Promise<Content[K]> {
  const found: Content[K] = [];
  const names = (await readdir(new URL(`${kind}/`, folder))).sort();
  for (const name of names.filter((one) => one.endsWith(".json"))) {
    const file = `${kind}/${name}`;
    let value: unknown;
    try {
      value = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    } catch (thrown) {
      problems.push(jsonProblem(file, thrown));
      continue;
    }
    // "$schema" is for the editor that the file is written in.
    if (typeof value === "object" && value !== null && "$schema" in value)
      delete value.$schema;
    // The schema of a kind gives that kind's type; the compiler cannot pair them.
    const schema = KINDS[kind] as unknown as z.ZodType<Content[K][number]>;
    const parsed = parseContent(schema, value, file);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (`${kind}/${(parsed.value as { id: string }).id}.json` === file)
      (found as unknown[]).push(parsed.value);
    else
      problems.push({
        file,
        path: "id",
        code: "file-name",
        es: "el «id» y el nombre del archivo deben ser iguales",
        en: "the “id” and the file's name must be the same",
      });
  }
  return found;
}

/** Reads and checks a folder of content; tells everything that is wrong. */
export async function readFolder(folder: URL): Promise<ReadResult> {
  const problems: Problem[] = [];
  const content = {} as Content; // filled below, one kind after another
  for (const kind of Object.keys(KINDS) as Kind[])
    Object.assign(content, { [kind]: await readKind(folder, kind, problems) });
  return { content, problems };
}
