import { CONTENT_KINDS, type Content, fileOf } from "../content.ts";
import {
  type RequiredLanguage,
  REQUIRED_LANGUAGES,
} from "../localized-text.ts";
import { stepInto } from "../place.ts";
import { type Place, problem, type Problem } from "../problem.ts";
import { textsIn } from "../texts.ts";
import { FALSE_FIGURES, FIGURE } from "./figure-rules.ts";
import { telephoneProblems } from "./telephone.ts";
import { WORDING_RULES } from "./wording-rules.ts";

/** One text of one file, in one language. */
interface Passage {
  readonly file: string;
  readonly at: Place;
  readonly language: RequiredLanguage;
  /** The text without the official names that it quotes. */
  readonly text: string;
  readonly sourced: boolean;
}

/**
 * Names that are quoted as they are, though a word in them may not be the kit's:
 * of laws, bodies, organisations, sources and of those who proclaimed a date.
 */
export function officialNames(content: Content): string[] {
  const names = [
    ...content.members.flatMap((body) => [
      body.name,
      ...(body.leads ? [body.leads.name] : []),
      ...(body.under ? [body.under.name] : []),
      ...body.laws.map(({ name }) => name),
    ]),
    ...content.organizations.map(({ name }) => name),
    ...content.sources.flatMap(({ publisher, title }) => [publisher, title]),
    ...content.calendar.flatMap(({ proclaimed }) =>
      proclaimed ? [proclaimed.by] : [],
    ),
  ];
  const all = names.flatMap((name) => Object.values(name));
  // The longest first, so that a name within a name does not break it.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** Blanks the names out; what is left keeps its places. */
function withoutNames(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names)
    rest = rest.replaceAll(name, (found) => "\u0000".repeat(found.length));
  return rest;
}

/** A record and everything in it that a place leads through. */
function* nodesOnTheWay(record: unknown, at: Place): Generator<object> {
  let here = record;
  for (const step of at) {
    if (typeof here !== "object" || here === null) return;
    yield here;
    here = stepInto(here, step);
  }
}

/** Whether a record, or the part of it that a text stands in, names its source. */
function isSourced(record: unknown, at: Place): boolean {
  return [...nodesOnTheWay(record, at)].some(
    (node) =>
      "source" in node ||
      "evidence" in node ||
      ("sources" in node &&
        Array.isArray(node.sources) &&
        node.sources.length > 0),
  );
}

/** A tag parts no word: what it stands in is read without it. */
const withoutTags = (text: string) => text.replace(/<[^>]*>/g, "");

function wordingProblems({ file, at, language, text }: Passage): Problem[] {
  return WORDING_RULES[language].flatMap(({ pattern, instead, notice }) => {
    const found = pattern.exec(withoutTags(text))?.[0];
    if (found === undefined) return [];
    return [
      problem(
        file,
        at,
        "wording",
        found,
        [
          {
            es: `otra palabra: «${instead}»`,
            en: `another word: “${instead}”`,
          },
          {
            es: "cámbiela; el nombre oficial de una ley se cita completo",
            en: "change it; a law's official name is quoted in full",
          },
        ],
        notice ? "notice" : "error",
      ),
    ];
  });
}

function figureProblems({
  file,
  at,
  language,
  text,
  sourced,
}: Passage): Problem[] {
  const claims = FALSE_FIGURES.flatMap(({ pattern, why }) => {
    const found = pattern[language].exec(text)?.[0];
    if (found === undefined) return [];
    const mend = { es: "quite la frase", en: "remove the sentence" };
    return [problem(file, at, "false-figure", found, [why, mend])];
  });
  const found = FIGURE[language].exec(text)?.[0];
  if (claims.length > 0 || sourced || found === undefined) return claims;
  return [
    problem(file, at, "figure-without-source", found, [
      {
        es: "una fuente para la cifra, en «sources»",
        en: "a source for the figure, in “sources”",
      },
      {
        es: "agregue el id de la fuente, o quite la cifra",
        en: "add the id of the source, or remove the figure",
      },
    ]),
  ];
}

/** Tags, entities and Markdown would be shown as they are typed. */
function markupProblems({ file, at, text }: Passage): Problem[] {
  const found =
    /<\/?[a-z!][^>]*>?|&(?:#\d+|[a-z]+);|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)/iu.exec(
      text,
    )?.[0];
  if (found === undefined) return [];
  return [
    problem(file, at, "markup", found, [
      {
        es: "texto sin etiquetas de HTML ni marcas de Markdown",
        en: "text without HTML tags or Markdown marks",
      },
      {
        es: "quítelas; escriba las letras y los signos tal como se leen",
        en: "remove them; write letters and signs as they are read",
      },
    ]),
  ];
}

/** What publishing fills in, by the kind of block and the field. */
const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  "number label": ["counted", "of", "missing"],
  "pictogram text": ["part", "whole", "filled", "of"],
};

/** A placeholder that nothing fills would be shown as it is. */
function placeholderProblems(record: unknown, passage: Passage): Problem[] {
  const { file, at, text } = passage;
  const block = [...nodesOnTheWay(record, at)].find((node) => "kind" in node);
  const name = block ? `${String(block.kind)} ${String(at.at(-2))}` : "";
  const known = PLACEHOLDERS[name] ?? [];
  const list = known.map((one) => `{${one}}`).join(", ");
  return (text.match(/\{[^}]*\}?/gu) ?? [])
    .filter((found) => !known.includes(found.slice(1, -1)))
    .map((found) =>
      problem(file, at, "placeholder", found, [
        {
          es: list ? `uno de: ${list}` : "un texto sin llaves",
          en: list ? `one of: ${list}` : "a text without braces",
        },
        { es: "corríjalo o quítelo", en: "correct or remove it" },
      ]),
    );
}

/** Reads every text for words that harm, figures without a source and numbers to call. */
export function checkWording(content: Content): Problem[] {
  const names = officialNames(content);
  return CONTENT_KINDS.filter((kind) => kind !== "translations").flatMap(
    (kind) =>
      content[kind].flatMap((record) =>
        [...textsIn(record)].flatMap(({ at, text }) =>
          REQUIRED_LANGUAGES.flatMap((language) => {
            const passage: Passage = {
              file: fileOf(kind, record.id),
              at: [...at, language],
              language,
              text: withoutNames(text[language], names),
              sourced: isSourced(record, at),
            };
            return [
              ...wordingProblems(passage),
              ...figureProblems(passage),
              ...telephoneProblems(passage.file, passage.at, passage.text),
              ...markupProblems(passage),
              ...placeholderProblems(record, passage),
            ];
          }),
        ),
      ),
  );
}
