import { z } from "zod";
import { formOf } from "./forms.ts";
import type { Words } from "./problem.ts";
import { RULES, type RuleWords } from "./rules.ts";

const TYPES: Readonly<Record<string, Words>> = {
  string: { es: "un texto entre comillas", en: "a text in quotation marks" },
  number: { es: "un número, sin comillas", en: "a number, unquoted" },
  int: { es: "un número entero, sin comillas", en: "a whole number, unquoted" },
  boolean: { es: "true o false, sin comillas", en: "true or false, unquoted" },
  array: { es: "una lista: [ … ]", en: "a list: [ … ]" },
  object: {
    es: "campos entre llaves: { … }",
    en: "fields between braces: { … }",
  },
  record: {
    es: "campos entre llaves: { … }",
    en: "fields between braces: { … }",
  },
};

/** Parts that are known by a name of their own, by their schema's id. */
const PARTS: Readonly<Record<string, Words>> = {
  BilingualText: {
    es: 'el texto en los dos idiomas: { "es-419": "…", "en": "…" }',
    en: 'the text in both languages: { "es-419": "…", "en": "…" }',
  },
  Evidence: {
    es: 'qué tan seguro es y quién lo dice: { "confidence": "…", "sources": ["…"] }',
    en: 'how sure it is and who says so: { "confidence": "…", "sources": ["…"] }',
  },
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

/** The regular expression that a text must match, if its schema has one. */
function patternOf({ _zod: { def } }: z.core.$ZodType): string | undefined {
  const patterns = (def.checks ?? []).flatMap((check) => {
    const one = check._zod.def;
    return "pattern" in one && one.pattern instanceof RegExp
      ? [String(one.pattern)]
      : [];
  });
  return patterns[0];
}

/**
 * What a schema wants by name: its id, its format or its form. zod's issues do not
 * say it where a value is missing or of another type, so it travels as the
 * issue's message.
 */
export function wantedBy({ code, inst }: z.core.$ZodRawIssue): string {
  if (code !== "invalid_type" || !(inst instanceof z.core.$ZodType)) return "";
  const { id } = z.globalRegistry.get(inst) ?? {};
  if (id !== undefined && id in PARTS) return id;
  const { def } = inst._zod;
  if ("format" in def && typeof def.format === "string") return def.format;
  return patternOf(inst) ?? "";
}

function typeWords({
  expected,
  message,
}: z.core.$ZodIssueInvalidType): RuleWords {
  return anyWords(
    PARTS[message] ??
      FORMATS[message] ??
      formOf(message)?.words ??
      TYPES[expected] ?? { es: expected, en: expected },
  );
}

function boundWords(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): RuleWords {
  const { es, en } = COUNTED[issue.origin] ?? { es: "", en: "" };
  if (issue.code === "too_small" && issue.minimum === 1 && es !== "")
    return anyWords(
      { es: "algo: está vacío", en: "something: it is empty" },
      { es: "complételo", en: "complete it" },
    );
  return issue.code === "too_small"
    ? anyWords(
        {
          es: `al menos ${issue.minimum}${es}`,
          en: `at least ${issue.minimum}${en}`,
        },
        es === ""
          ? { es: "corrija el número", en: "correct the number" }
          : { es: "complételo", en: "complete it" },
      )
    : anyWords(
        {
          es: `a lo sumo ${issue.maximum}${es}`,
          en: `at most ${issue.maximum}${en}`,
        },
        es === ""
          ? { es: "corrija el número", en: "correct the number" }
          : { es: "acórtelo", en: "shorten it" },
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

/** What zod's issue means to an editor: what is expected, how to mend it. */
export function wordsOf(issue: z.core.$ZodIssue): RuleWords {
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
