import {
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  fileOf,
  findRecord,
  type FoundRecord,
  textFor,
  textsIn,
  valueAt,
  pathOfText,
} from "@corett/model";
import { type Call, EXIT, type Exit, UsageError } from "../terminal.ts";
import { checkedContent } from "./checked-content.ts";

const isKind = (name: string): name is ContentKind =>
  (CONTENT_KINDS as readonly string[]).includes(name);

/** The first text of a record is what it is called by. */
function titleOf(record: unknown, language: string): string {
  const [first] = [...textsIn(record)];
  return first ? textFor(first.text, language).text : "";
}

function listKind(content: Content, kind: ContentKind, call: Call): void {
  const records = content[kind];
  const width = Math.max(0, ...records.map(({ id }) => id.length));
  for (const record of records) {
    const status = "status" in record ? record.status : "";
    const mark = "sample" in record && record.sample ? "sample" : status;
    const language = call.speech === "en" ? "en" : "es-419";
    const title = titleOf(record, language);
    call.terminal.out(
      `${record.id.padEnd(width)}  ${mark.padEnd(11)}  ${title}\n`,
    );
  }
}

function showRecord(found: FoundRecord, call: Call): void {
  const { out } = call.terminal;
  const part = valueAt(found.record, found.at);
  if (call.json) {
    out(`${JSON.stringify(part, null, 2)}\n`);
    return;
  }
  out(`${fileOf(found.kind, found.record.id)}\n`);
  for (const { at, text } of textsIn(part)) {
    out(`\n${pathOfText(part, at) || "text"}\n`);
    for (const [language, words] of Object.entries(text))
      out(`  ${language.padEnd(7)} ${words}\n`);
  }
}

/** A translation file to fill in, with every text of the record. */
function showTemplate(
  content: Content,
  { record }: FoundRecord,
  call: Call,
): void {
  const tag = call.template ?? "";
  const language = content.languages.find((one) => one.tag === tag);
  if (!language)
    throw new UsageError({
      es: `no hay idioma «${tag}»; agréguelo primero en languages/`,
      en: `there is no language “${tag}”; add it to languages/ first`,
    });
  const texts = [...textsIn(record)].map(({ at, text }) => ({
    at: pathOfText(record, at),
    source: text["es-419"],
    target: "",
  }));
  const file = {
    $schema: "../../../model/schemas/translation.schema.json",
    id: `${tag.toLowerCase()}-${record.id}`,
    language: language.id,
    of: record.id,
    status: "draft",
    texts,
  };
  call.terminal.out(`${JSON.stringify(file, null, 2)}\n`);
}

/** `corett list [kind | id …]` */
export async function list(call: Call): Promise<Exit> {
  const content = await checkedContent(call);
  const names = call.positionals.length > 0 ? call.positionals : CONTENT_KINDS;
  for (const name of names) {
    if (isKind(name)) {
      if (call.json)
        call.terminal.out(`${JSON.stringify(content[name], null, 2)}\n`);
      else {
        call.terminal.out(`\n${name}\n`);
        listKind(content, name, call);
      }
      continue;
    }
    const found = findRecord(content, name);
    if (!found)
      throw new UsageError({
        es: `no hay registro ni carpeta «${name}»; «corett list» los muestra todos`,
        en: `there is no record or folder “${name}”; “corett list” shows them all`,
      });
    if (call.template !== undefined) showTemplate(content, found, call);
    else showRecord(found, call);
  }
  return EXIT.good;
}
