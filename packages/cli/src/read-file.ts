import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type ContentFile,
  type ContentKind,
  fileOf,
  problem,
  schemaNameOf,
  stepInto,
} from "@corett/model";
import { locatedAt, type LocatedProblem } from "./located-problem.ts";
import { readSource, type SourceText } from "./source-text.ts";
import { syntaxWords } from "./syntax-words.ts";

/** A file of content with its text, and what is wrong with it as a file. */
export interface ReadFile extends ContentFile {
  readonly file: string;
  readonly source: SourceText;
  readonly problems: readonly LocatedProblem[];
}

function syntaxProblems(file: string, source: SourceText): LocatedProblem[] {
  return [
    ...source.errors.map(({ fault, at }) =>
      locatedAt(problem(file, [], "json", undefined, syntaxWords(fault)), at),
    ),
    ...source.twice.map(({ place, at }) =>
      locatedAt(
        problem(file, place, "duplicate-field", place.at(-1), [
          { es: "cada campo una sola vez", en: "each field only once" },
          {
            es: "quite uno de los dos; solo vale el último",
            en: "remove one of the two; only the last one counts",
          },
        ]),
        at,
      ),
    ),
  ];
}

/**
 * An editor completes and checks a file by the schema that it names. A file that
 * names another kind's lies in the wrong folder, or was copied from there.
 */
function schemaProblems(
  file: string,
  kind: ContentKind,
  { value, locate }: SourceText,
): LocatedProblem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [];
  const named = stepInto(value, "$schema");
  const base = `${schemaNameOf(kind)}.schema.json`;
  if (typeof named === "string" && named.split("/").at(-1) === base) return [];
  const right = `"$schema": "../../../model/schemas/${base}"`;
  const expected = {
    es: `las reglas de la carpeta «${kind}»: ${right}`,
    en: `the rules of the folder “${kind}”: ${right}`,
  };
  if (named === undefined) {
    const mend = {
      es: "agréguelo como primera línea, para que su editor complete y revise",
      en: "add it as the first line, so that your editor completes and checks",
    };
    return [
      locatedAt(
        problem(file, ["$schema"], "schema", named, [expected, mend], "notice"),
      ),
    ];
  }
  const mend = {
    es: "corríjalo, o mueva el archivo a la carpeta de su tipo",
    en: "correct it, or move the file to the folder of its kind",
  };
  return [
    locatedAt(
      problem(file, ["$schema"], "schema", named, [expected, mend]),
      locate(["$schema"], "value"),
    ),
  ];
}

type Text =
  | { readonly text: string; readonly hasMark: boolean }
  | { readonly code: "encoding" | "unreadable-file" };

/** The text of a file, or why there is none. */
async function textOf(file: string): Promise<Text> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { code: "unreadable-file" };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    const hasMark = text.startsWith("\uFEFF");
    return { text: hasMark ? text.slice(1) : text, hasMark };
  } catch {
    return { code: "encoding" };
  }
}

const NO_TEXT = {
  encoding: [
    { es: "un archivo guardado en UTF-8", en: "a file saved as UTF-8" },
    {
      es: "guárdelo otra vez con la codificación UTF-8",
      en: "save it again with the encoding UTF-8",
    },
  ],
  "unreadable-file": [
    { es: "un archivo que se pueda abrir", en: "a file that can be opened" },
    {
      es: "revise los permisos del archivo, o bórrelo si es un enlace roto",
      en: "check the file's permissions, or delete it if it is a broken link",
    },
  ],
} as const;

/** Other programs stumble over the mark that some editors put first (RFC 8259). */
function markProblem(file: string): LocatedProblem {
  const words = [
    {
      es: "UTF-8 sin la marca invisible del principio (BOM)",
      en: "UTF-8 without the invisible mark at the beginning (BOM)",
    },
    {
      es: "guárdelo como «UTF-8», no como «UTF-8 con BOM»",
      en: "save it as “UTF-8”, not as “UTF-8 with BOM”",
    },
  ] as const;
  return locatedAt(problem(file, [], "byte-mark", undefined, words, "notice"));
}

/** Reads a file of content. Nothing is thrown, whatever is wrong with it. */
export async function readContentFile(
  folder: string,
  kind: ContentKind,
  name: string,
): Promise<ReadFile> {
  const file = fileOf(kind, name);
  const read = await textOf(path.join(folder, file));
  if ("code" in read) {
    const { code } = read;
    const found = problem(file, [], code, undefined, NO_TEXT[code]);
    const source = readSource("");
    const problems = [locatedAt(found)];
    return { kind, name, file, source, problems, value: undefined };
  }
  const source = readSource(read.text);
  const problems = [
    ...(read.hasMark ? [markProblem(file)] : []),
    ...syntaxProblems(file, source),
    ...schemaProblems(file, kind, source),
  ];
  return { kind, name, file, source, problems, value: source.value };
}
