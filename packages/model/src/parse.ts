import type { z } from "zod";

/** One thing that is wrong with a content file, for the person who mends it. */
export interface Problem {
  /** The file, as the caller names it. */
  readonly file: string;
  /** Where in it: `blocks[2].title.en`; empty for the whole file. */
  readonly path: string;
  /** A stable code: zod's, or the kit's own rule. */
  readonly code: string;
  /** What stands there, as JSON, cut short; absent if nothing does. */
  readonly value?: string;
  readonly es: string;
  readonly en: string;
}

/** What came of a check: the value, or every problem at once. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Words = readonly [es: string, en: string];

/** What to say for the kit's own rules; `…` is the detail, if there is one. */
const RULES: Readonly<Record<string, Words>> = {
  trimmed: [
    "el texto empieza o termina con un espacio; quítelo",
    "the text begins or ends with a space; remove it",
  ],
  nfc: [
    "el texto no está en la forma Unicode NFC; vuelva a escribir las tildes",
    "the text is not in Unicode form NFC; type its accents again",
  ],
  "language-tag": [
    "no es una etiqueta de idioma; use una como es-419, en o quc",
    "this is no language tag; use one such as es-419, en or quc",
  ],
  "span-order": [
    "el período termina antes de empezar; cambie uno de los años",
    "the period ends before it begins; change one of the years",
  ],
  "empty-section": [
    "la sección no tiene texto; agregue un párrafo o un punto",
    "the section has no text; add a paragraph or a point",
  ],
  "duplicate-code": [
    "un código aparece dos veces; deje uno solo",
    "a code stands twice; keep one of them",
  ],
  "unknown-code": [
    "el código «…» no está en la lista; agréguelo o corríjalo",
    "the code “…” is not in the code list; add it or correct it",
  ],
  "unknown-note": [
    "la nota «…» no existe; agréguela a «notes»",
    "there is no note “…”; add it to “notes”",
  ],
  coordinates: [
    "«…» no tiene un código por dimensión",
    "“…” does not have one code for each dimension",
  ],
  "duplicate-cell": [
    "la celda «…» aparece dos veces; deje una sola",
    "the cell “…” stands twice; keep one of them",
  ],
  sum: [
    "el total no es la suma de sus partes: …",
    "the total is not the sum of its parts: …",
  ],
  "ragged-table": [
    "una fila no tiene una celda por columna",
    "a row does not have one cell for each column",
  ],
};

const TYPES: Readonly<Record<string, Words>> = {
  string: ["un texto", "a text"],
  number: ["un número", "a number"],
  int: ["un número entero", "a whole number"],
  array: ["una lista", "a list"],
  object: ["un objeto", "an object"],
  record: ["un objeto", "an object"],
};

const FORMATS: Readonly<Record<string, Words>> = {
  date: ["una fecha AAAA-MM-DD", "a date YYYY-MM-DD"],
  url: ["una dirección https://", "an https:// address"],
  regex: ["la forma acordada", "the agreed form"],
};

function expectedWords(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case "invalid_type": {
      const [es, en] = TYPES[issue.expected] ?? [
        issue.expected,
        issue.expected,
      ];
      return issue.input === undefined
        ? [`falta; se espera ${es}`, `is missing; ${en} is expected`]
        : [`se espera ${es}`, `${en} is expected`];
    }
    case "unrecognized_keys": {
      const keys = issue.keys.join(", ");
      return [
        `no se conoce: ${keys}; quítelo o corrija su nombre`,
        `not known: ${keys}; remove it or correct its name`,
      ];
    }
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return [
        `se espera uno de: ${values}`,
        `one of these is expected: ${values}`,
      ];
    }
    case "invalid_format": {
      const [es, en] = FORMATS[issue.format] ?? [issue.format, issue.format];
      const form = issue.pattern ? ` (${issue.pattern})` : "";
      return [`se espera ${es}${form}`, `${en} is expected${form}`];
    }
    case "too_small":
      return [`el mínimo es ${issue.minimum}`, `the least is ${issue.minimum}`];
    case "too_big":
      return [`el máximo es ${issue.maximum}`, `the most is ${issue.maximum}`];
    case "invalid_union":
      return [
        "no es ninguna de las formas previstas",
        "none of the known forms fits",
      ];
    case "custom": {
      const { params = {} } = issue;
      const rule: unknown = params["corett"];
      const detail: unknown = params["detail"];
      const words = RULES[String(rule)];
      if (words)
        return [
          words[0].replace("…", String(detail)),
          words[1].replace("…", String(detail)),
        ];
      return ["no cumple una regla", "breaks a rule"];
    }
    default:
      return ["no es válido", "is not valid"];
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === "number"
        ? `[${step}]`
        : `${index > 0 ? "." : ""}${String(step)}`,
    )
    .join("");
}

/** Long enough to recognise a value by. */
const VALUE_LENGTH = 60;

function valueOf(input: unknown): string | undefined {
  // A whole object says nothing that its place does not.
  if (input === undefined || (typeof input === "object" && input))
    return undefined;
  const json = JSON.stringify(input);
  return json.length > VALUE_LENGTH ? `${json.slice(0, VALUE_LENGTH)}…` : json;
}

function problemOf(issue: z.core.$ZodIssue, file: string): Problem {
  const [es, en] = expectedWords(issue);
  const rule: unknown =
    issue.code === "custom" ? issue.params?.["corett"] : undefined;
  const value = valueOf(issue.input);
  return {
    file,
    path: pathOf(issue.path),
    code: typeof rule === "string" ? rule : issue.code,
    ...(value !== undefined && { value }),
    es,
    en,
  };
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
    problems: result.error.issues.map((issue) => problemOf(issue, file)),
  };
}

/** Problems as lines for a terminal, both languages below each other. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, path, value, es, en }) => {
      const place = path ? `${file} › ${path}` : file;
      const found = value === undefined ? "" : `: ${value}`;
      return `${place}${found}\n  es: ${es}\n  en: ${en}`;
    })
    .join("\n");
}
