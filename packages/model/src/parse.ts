import type { z } from "zod";
import { wantedBy, wordsOf } from "./issue-words.ts";
import { languageTag, REQUIRED_LANGUAGES } from "./localized-text.ts";
import { valueAt } from "./place.ts";
import { type Place, problem, type Problem, type Words } from "./problem.ts";

/** What came of a check: the value, or every problem at once. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A text in one language more: it has a file of its own. */
function strayLanguage(file: string, at: Place, tag: string): Problem {
  return problem(file, at, "stray-language", tag, [
    {
      es: "aquí, solo es-419 y en",
      en: "only es-419 and en here",
    },
    {
      es: `pase el texto a un archivo de la carpeta «translations»; «corett list … --template ${tag} --write» lo prepara`,
      en: `move the text to a file of the folder “translations”; “corett list … --template ${tag} --write” makes one`,
    },
  ]);
}

/** Spanish under its short tag, where the kit's Spanish is missing. */
function shortSpanish(file: string, at: Place): Problem {
  return problem(file, at, "spanish-tag", "es", [
    {
      es: "«es-419», el español de América Latina",
      en: "“es-419”, the Spanish of Latin America",
    },
    { es: "escriba «es-419» en lugar de «es»", en: "write “es-419”, not “es”" },
  ]);
}

/** A text in both languages, as far as it is one. */
function textAt(root: unknown, at: Place): object | undefined {
  const value = valueAt(root, at);
  return typeof value === "object" &&
    value !== null &&
    REQUIRED_LANGUAGES.some((language) => language in value)
    ? value
    : undefined;
}

/** What lacks where a text is there in one language only. */
const MISSING_LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["es-419", { es: "el texto en español", en: "the text in Spanish" }],
  ["en", { es: "el texto en inglés", en: "the text in English" }],
]);

const saysEs = (text: object | undefined) =>
  text !== undefined && "es" in text && !("es-419" in text);

/** A field that no schema knows: most often a slip in its name. */
function unknownKey(root: unknown, file: string, at: Place, key: string) {
  const text = textAt(root, at);
  if (key === "es" && saysEs(text)) return shortSpanish(file, [...at, key]);
  if (text && languageTag.safeParse(key).success)
    return strayLanguage(file, [...at, key], key);
  return problem(file, [...at, key], "unrecognized_keys", key, [
    {
      es: `un campo conocido; «${key}» no lo es`,
      en: `a known field; “${key}” is none`,
    },
    {
      es: "corrija el nombre del campo o quítelo",
      en: "correct the field's name or remove it",
    },
  ]);
}

function problemsOf(
  issue: z.core.$ZodIssue,
  root: unknown,
  file: string,
): Problem[] {
  const at = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(root, file, at, key));
  const rule: unknown =
    issue.code === "custom" ? issue.params?.["corett"] : undefined;
  const code = typeof rule === "string" ? rule : issue.code;
  const value = valueAt(root, at);
  const [expected, mend] = wordsOf(issue);
  if (rule !== undefined || value !== undefined)
    return [problem(file, at, code, value, [expected, mend])];
  const key = String(at.at(-1) ?? "");
  // Told as what it is: "es" stands there.
  if (key === "es-419" && saysEs(textAt(root, at.slice(0, -1)))) return [];
  const add = { es: `agregue «${key}»`, en: `add “${key}”` };
  const inLanguage = MISSING_LANGUAGES.get(key);
  const isText = textAt(root, at.slice(0, -1)) !== undefined;
  const wanted = (isText ? inLanguage : undefined) ?? expected;
  return [problem(file, at, "missing", undefined, [wanted, add])];
}

/**
 * Checks a value against a schema and reports every problem, each with its
 * place and with words for an editor in Spanish and in English. It never
 * throws for bad input.
 *
 * @param file - the name to report, as the editor knows it
 */
export function parseContent<T>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
): Parsed<T> {
  const result = schema.safeParse(value, { error: wantedBy });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) =>
      problemsOf(issue, value, file),
    ),
  };
}
