import type { z } from "zod";
import { formOf } from "./forms.ts";
import { type Place, problem, type Problem, type Words } from "./problem.ts";
import { RULES, type RuleWords } from "./rules.ts";

/** What came of a check: the value, or every problem at once. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const TYPES: Readonly<Record<string, Words>> = {
  string: { es: "un texto entre comillas", en: "a text in quotation marks" },
  number: { es: "un número", en: "a number" },
  int: { es: "un número entero", en: "a whole number" },
  boolean: { es: "true o false, sin comillas", en: "true or false, unquoted" },
  array: { es: "una lista [ … ]", en: "a list [ … ]" },
  object: { es: "un objeto { … }", en: "an object { … }" },
  record: { es: "un objeto { … }", en: "an object { … }" },
};

const FORMATS: Readonly<Record<string, Words>> = {
  date: {
    es: "una fecha que existe, AAAA-MM-DD, como 2026-07-30",
    en: "a date that exists, YYYY-MM-DD, such as 2026-07-30",
  },
  url: {
    es: "una dirección que empieza con https://",
    en: "an address that begins with https://",
  },
  email: {
    es: "una dirección de correo, como prensa@example.org",
    en: "an e-mail address, such as press@example.org",
  },
};

/** What a bound counts: characters, entries, or the number itself. */
const COUNTED: Readonly<Record<string, Words>> = {
  string: { es: " caracteres", en: " characters" },
  array: { es: " elementos", en: " entries" },
};

const REWRITE: Words = {
  es: "escriba el valor en esa forma",
  en: "write the value in that form",
};

const anyWords = (expected: Words, mend: Words = REWRITE): RuleWords => [
  expected,
  mend,
];

function typeWords(issue: z.core.$ZodIssueInvalidType): RuleWords {
  const { expected } = issue;
  const type = TYPES[expected] ?? { es: expected, en: expected };
  const key = String(issue.path.at(-1) ?? "");
  return issue.input === undefined
    ? [type, { es: `agregue «${key}»`, en: `add “${key}”` }]
    : anyWords(type);
}

function boundWords(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): RuleWords {
  const { es, en } = COUNTED[issue.origin] ?? { es: "", en: "" };
  return issue.code === "too_small"
    ? anyWords(
        {
          es: `al menos ${issue.minimum}${es}`,
          en: `at least ${issue.minimum}${en}`,
        },
        { es: "complételo", en: "complete it" },
      )
    : anyWords(
        {
          es: `a lo sumo ${issue.maximum}${es}`,
          en: `at most ${issue.maximum}${en}`,
        },
        { es: "acórtelo o redúzcalo", en: "shorten or reduce it" },
      );
}

function choiceWords(values: readonly unknown[]): RuleWords {
  const list = values.map(String).join(", ");
  return anyWords(
    { es: `uno de estos valores: ${list}`, en: `one of these: ${list}` },
    { es: "elija uno de la lista", en: "choose one of the list" },
  );
}

function customWords(issue: z.core.$ZodIssueCustom): RuleWords {
  const { params = {} } = issue;
  const detail = String(params["detail"]);
  const [expected, mend] = RULES[String(params["corett"])] ?? [
    { es: "otra cosa", en: "something else" },
    REWRITE,
  ];
  return [
    {
      es: expected.es.replace("…", detail),
      en: expected.en.replace("…", detail),
    },
    mend,
  ];
}

function wordsOf(issue: z.core.$ZodIssue): RuleWords {
  switch (issue.code) {
    case "invalid_type":
      return typeWords(issue);
    case "invalid_value":
      return choiceWords(issue.values);
    case "invalid_format":
      return anyWords(
        formOf(issue.pattern)?.words ??
          FORMATS[issue.format] ?? { es: issue.format, en: issue.format },
      );
    case "too_small":
    case "too_big":
      return boundWords(issue);
    case "invalid_union": {
      const options: unknown = "options" in issue ? issue.options : undefined;
      if (Array.isArray(options)) return choiceWords(options);
      break;
    }
    case "custom":
      return customWords(issue);
  }
  return anyWords({ es: "un valor válido", en: "a valid value" });
}

/** A field that no schema knows: most often a slip in its name. */
function unknownKey(file: string, at: Place, key: string): Problem {
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

/** What stands in the place; of an object that is no known kind, its kind. */
function inputOf(issue: z.core.$ZodIssue): unknown {
  const { input } = issue;
  const isUnion = issue.code === "invalid_union" && issue.discriminator;
  if (!isUnion || typeof input !== "object" || input === null) return input;
  return new Map(Object.entries(input)).get(isUnion);
}

function problemsOf(issue: z.core.$ZodIssue, file: string): Problem[] {
  const at = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(file, at, key));
  const rule: unknown =
    issue.code === "custom" ? issue.params?.["corett"] : undefined;
  const code = typeof rule === "string" ? rule : issue.code;
  return [problem(file, at, code, inputOf(issue), wordsOf(issue))];
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
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, file)),
  };
}
