import {
  type Coverage,
  coverageOfContent,
  type LanguageCoverage,
} from "@corett/model";
import { type Call, EXIT, type Exit, UsageError } from "../terminal.ts";
import { checkedContent } from "./checked-content.ts";

const WORDS = {
  es: {
    languages:
      "Idiomas: textos publicados, traducidos que esperan, sin traducir",
    untouched: "Sin ninguna traducción",
    statuses: "Estados, por carpeta",
    provisional: "Archivos con algo sin aprobar",
    unsure: "Datos por confirmar",
    samples: "Ejemplos inventados",
    of: "de",
  },
  en: {
    languages:
      "Languages: texts published, translated and waiting, not translated",
    untouched: "Without any translation",
    statuses: "Statuses, by folder",
    provisional: "Files with something not approved",
    unsure: "Facts to be confirmed",
    samples: "Made-up samples",
    of: "of",
  },
} as const;

const started = ({ published, waiting }: LanguageCoverage) =>
  published + waiting > 0;

function languageLines({ languages }: Coverage, call: Call): string[] {
  const words = WORDS[call.speech];
  const rows = languages.filter(started).map((one) => {
    const figures = [one.published, one.waiting, one.missing.length];
    return `  ${one.tag.padEnd(8)}${figures.map((figure) => String(figure).padStart(6)).join("")}`;
  });
  const rest = languages.filter((one) => !started(one)).map(({ tag }) => tag);
  return [
    words.languages,
    ...rows,
    ...(rest.length > 0 ? [`  ${words.untouched}: ${rest.join(", ")}`] : []),
  ];
}

function describe(coverage: Coverage, call: Call): string {
  const words = WORDS[call.speech];
  const statuses = Object.entries(coverage.statuses).map(([kind, counts]) => {
    const list = Object.entries(counts).map(
      ([status, count]) => `${status} ${String(count)}`,
    );
    return `  ${kind.padEnd(15)} ${list.join(", ")}`;
  });
  const unsure = coverage.unsure.map(
    ({ file, confidence }) => `  ${confidence.padEnd(11)} ${file}`,
  );
  const lines = [
    ...languageLines(coverage, call),
    "",
    words.statuses,
    ...statuses,
    "",
    `${words.provisional}: ${String(coverage.provisional.length)} ${words.of} ${String(coverage.records)}`,
    "",
    `${words.unsure}: ${String(coverage.unsure.length)}`,
    ...unsure,
    "",
    `${words.samples}: ${String(coverage.samples.length)}`,
    ...coverage.samples.map((file) => `  ${file}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Every text that a language does not have yet. */
function listMissing({ languages }: Coverage, tag: string, call: Call): void {
  const language = languages.find((one) => one.tag === tag);
  if (!language)
    throw new UsageError({
      es: `no hay idioma «${tag}»; hay ${languages.map((one) => one.tag).join(", ")}`,
      en: `there is no language “${tag}”; there are ${languages.map((one) => one.tag).join(", ")}`,
    });
  const { out } = call.terminal;
  if (call.json) out(`${JSON.stringify(language.missing, null, 2)}\n`);
  else
    for (const { file, at, source } of language.missing)
      out(`${file}  ${at}\n  ${source}\n`);
}

/** `corett coverage [--missing language]` */
export async function coverage(call: Call): Promise<Exit> {
  const found = coverageOfContent(await checkedContent(call));
  if (call.missing !== undefined) listMissing(found, call.missing, call);
  else if (call.json) call.terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else call.terminal.out(describe(found, call));
  return EXIT.good;
}
