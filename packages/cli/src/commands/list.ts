import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
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
  out(`${fileOf(found.kind, found.record.id)}\n`);
  for (const { at, text } of textsIn(part)) {
    out(`\n${pathOfText(part, at) || "text"}\n`);
    for (const [language, words] of Object.entries(text))
      out(`  ${language.padEnd(7)} ${words}\n`);
  }
}

/** A translation file to fill in, with every text of the record. */
function templateOf(content: Content, { record }: FoundRecord, tag: string) {
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
  return {
    $schema: "../../../model/schemas/translation.schema.json",
    id: `${tag.toLowerCase()}-${record.id}`,
    language: language.id,
    of: record.id,
    status: "draft",
    texts,
  };
}

/** Writes it where it belongs; never over one that somebody has begun. */
async function writeTemplate(
  template: ReturnType<typeof templateOf>,
  call: Call,
): Promise<void> {
  const { terminal, speech } = call;
  const file = path.join(
    await call.folder(),
    fileOf("translations", template.id),
  );
  const name = path.relative(terminal.cwd, file);
  const text = JSON.stringify(template, null, 2);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, `${text}\n`, { flag: "wx" });
  } catch {
    throw new UsageError({
      es: `ya hay un archivo ${name}, o no se puede escribir allí`,
      en: `there is a file ${name} already, or nothing can be written there`,
    });
  }
  terminal.out(
    speech === "es"
      ? `${name}: escriba cada «target»\n`
      : `${name}: write each “target”\n`,
  );
}

/** What a name stands for: a kind, a record, or a part of one. */
function lookUp(content: Content, name: string): ContentKind | FoundRecord {
  if (isKind(name)) return name;
  const found = findRecord(content, name);
  if (found) return found;
  throw new UsageError({
    es: `no hay registro ni carpeta «${name}»; «corett list» los muestra todos`,
    en: `there is no record or folder “${name}”; “corett list” shows them all`,
  });
}

/** One value for one name; for several, or for all, one object by name. */
function showJson(
  content: Content,
  found: readonly (readonly [string, ContentKind | FoundRecord])[],
  { positionals, terminal }: Call,
): void {
  const values = found.map(([name, one]): [string, unknown] => [
    name,
    typeof one === "string" ? content[one] : valueAt(one.record, one.at),
  ]);
  const whole =
    positionals.length === 1 ? values[0]?.[1] : Object.fromEntries(values);
  terminal.out(`${JSON.stringify(whole, null, 2)}\n`);
}

/** `corett list [kind | id …]` */
export async function list(call: Call): Promise<Exit> {
  if (call.write && call.template === undefined)
    throw new UsageError({
      es: "--write va con --template: corett list tools --template quc --write",
      en: "--write goes with --template: corett list tools --template quc --write",
    });
  const content = await checkedContent(call);
  const names = call.positionals.length > 0 ? call.positionals : CONTENT_KINDS;
  const found = names.map((name) => [name, lookUp(content, name)] as const);
  if (call.template !== undefined) {
    const one = found[0]?.[1];
    if (found.length !== 1 || one === undefined || typeof one === "string")
      throw new UsageError({
        es: "--template lleva el id de un registro: corett list tools --template quc",
        en: "--template takes the id of one record: corett list tools --template quc",
      });
    const template = templateOf(content, one, call.template);
    if (call.write) await writeTemplate(template, call);
    else call.terminal.out(`${JSON.stringify(template, null, 2)}\n`);
  } else if (call.json) showJson(content, found, call);
  else
    for (const [name, one] of found) {
      if (typeof one !== "string") {
        showRecord(one, call);
        continue;
      }
      call.terminal.out(`\n${name}\n`);
      listKind(content, one, call);
    }
  return EXIT.good;
}
