import { CONTENT_KINDS, type Content, fileOf } from "../content.ts";
import type { Language } from "../language.ts";
import { type Place, problem, type Problem } from "../problem.ts";
import { textsIn } from "../texts.ts";
import { textAt } from "../translate.ts";
import type { Translation } from "../translation.ts";
import { telephoneProblems } from "./telephone.ts";

const LOOKALIKES = "['’‘`´ʻʼ\uA78C]";

function apostropheProblem(
  file: string,
  at: Place,
  value: string,
  letter: string,
): Problem {
  const code = letter
    .codePointAt(0)
    ?.toString(16)
    .toUpperCase()
    .padStart(4, "0");
  return problem(file, at, "apostrophe", value, [
    {
      es: `la letra ${letter} (U+${code ?? ""}), no un apóstrofo ni una comilla`,
      en: `the letter ${letter} (U+${code ?? ""}), no apostrophe or quotation mark`,
    },
    {
      es: `copie de aquí la letra: ${letter}`,
      en: `copy the letter from here: ${letter}`,
    },
  ]);
}

/** The names of languages that have a letter for the glottal stop. */
function namesWithLetter(languages: readonly Language[]) {
  return languages.flatMap(({ apostrophe, autonym, name }) =>
    apostrophe === undefined
      ? []
      : [...new Set([autonym, name["es-419"], name.en])]
          .filter((one) => one.includes(apostrophe))
          .map((right) => ({
            right,
            letter: apostrophe,
            pattern: new RegExp(
              right.replaceAll(apostrophe, LOOKALIKES),
              "giu",
            ),
          })),
  );
}

/** "K'iche'" with quotation marks breaks into two words. */
function checkNames(content: Content): Problem[] {
  const names = namesWithLetter(content.languages);
  return CONTENT_KINDS.filter((kind) => kind !== "translations").flatMap(
    (kind) =>
      content[kind].flatMap((record) =>
        [...textsIn(record)].flatMap(({ at, text }) =>
          Object.entries(text).flatMap(([language, words]) =>
            names.flatMap(({ right, letter, pattern }) =>
              (words.match(pattern) ?? [])
                .filter((found) => found.toLowerCase() !== right.toLowerCase())
                .map((found) =>
                  apostropheProblem(
                    fileOf(kind, record.id),
                    [...at, language],
                    found,
                    letter,
                  ),
                ),
            ),
          ),
        ),
      ),
  );
}

function checkTexts(
  one: Translation,
  record: unknown,
  language: Language | undefined,
): Problem[] {
  const file = fileOf("translations", one.id);
  const seen = new Set<string>();
  return one.texts.flatMap(({ at, source, target }, index) => {
    const place = ["texts", index];
    const problems: Problem[] = [];
    const found = textAt(record, at);
    if (!found || seen.has(at))
      problems.push(
        problem(file, [...place, "at"], found ? "duplicate" : "reference", at, [
          {
            es: "el lugar de un texto del registro, una sola vez",
            en: "the place of a text of the record, only once",
          },
          {
            es: "búsquelo con «corett coverage --missing»",
            en: "look it up with “corett coverage --missing”",
          },
        ]),
      );
    else if (found.text["es-419"] !== source)
      problems.push(
        problem(
          file,
          [...place, "source"],
          "stale",
          source,
          [
            {
              es: `el texto de hoy: «${found.text["es-419"]}»`,
              en: `today's text: “${found.text["es-419"]}”`,
            },
            {
              es: "revise la traducción y copie el texto de hoy en «source»; mientras tanto no se publica",
              en: "review the translation and copy today's text into “source”; until then it is not published",
            },
          ],
          "notice",
        ),
      );
    seen.add(at);
    const letter = language?.apostrophe;
    const wrong = /\p{L}['’‘`´ʻ]/u.exec(target)?.[0];
    if (letter !== undefined && wrong !== undefined)
      problems.push(
        apostropheProblem(file, [...place, "target"], wrong, letter),
      );
    problems.push(...telephoneProblems(file, [...place, "target"], target));
    return problems;
  });
}

/** Translations belong to a record, follow its texts and use their own letters. */
export function checkTranslations(
  content: Content,
  isBroken: (id: string) => boolean,
): Problem[] {
  const records = new Map(
    CONTENT_KINDS.flatMap((kind) =>
      content[kind].map((record): [string, unknown] => [record.id, record]),
    ),
  );
  const languages = new Map(content.languages.map((one) => [one.id, one]));
  const problems = content.translations.flatMap((one): Problem[] => {
    const record = records.get(one.of);
    if (record !== undefined)
      return checkTexts(one, record, languages.get(one.language));
    if (isBroken(one.of)) return [];
    return [
      problem(fileOf("translations", one.id), ["of"], "reference", one.of, [
        { es: "el id de un registro", en: "the id of a record" },
        { es: "corrija el id", en: "correct the id" },
      ]),
    ];
  });
  return [...problems, ...checkNames(content)];
}
