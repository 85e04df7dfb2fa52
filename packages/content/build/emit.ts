import {
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  inLanguage,
  languageChain,
  type PublishedDocument,
  REQUIRED_LANGUAGES,
  textsIn,
} from "@corett/model";

/** The model's type for the records of a kind. */
const TYPES: Readonly<Record<ContentKind, string>> = {
  alliances: "Alliance",
  analysis: "AnalysisItem",
  audiences: "Audience",
  bulletins: "Bulletin",
  calendar: "CalendarEvent",
  channels: "Channel",
  "content-plans": "ContentPlan",
  "data-sets": "DataSet",
  "fact-sheets": "FactSheet",
  hotlines: "Hotline",
  indicators: "Indicator",
  infographics: "Infographic",
  "key-messages": "KeyMessage",
  languages: "Language",
  lessons: "Lesson",
  lines: "StrategicLine",
  "media-outlets": "MediaOutlet",
  members: "MemberBody",
  objectives: "Objective",
  organizations: "Organization",
  products: "Product",
  provisions: "Provision",
  sources: "Source",
  tasks: "Task",
  terms: "Term",
  translations: "Translation",
  videos: "Video",
};

/** `key-messages` as a name in code: `keyMessages`. */
const nameOf = (kind: ContentKind) =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Languages besides the required ones in which readers get at least one text. */
export function furtherLanguages(content: Content): string[] {
  const tags = CONTENT_KINDS.flatMap((kind) =>
    content[kind].flatMap((record) =>
      [...textsIn(record)].flatMap(({ text }) => Object.keys(text)),
    ),
  );
  const required: readonly string[] = REQUIRED_LANGUAGES;
  return [...new Set(tags)].filter((tag) => !required.includes(tag)).sort();
}

/** A file below `dist/`. */
export type EmittedFile = readonly [path: string, text: string];

function emitConstant(
  path: string,
  name: string,
  type: string,
  imports: readonly string[],
  value: unknown,
): EmittedFile[] {
  return [
    [`${path}.js`, `export const ${name} = ${JSON.stringify(value)};\n`],
    [
      `${path}.d.ts`,
      `import type { ${imports.join(", ")} } from "@corett/model";\n\nexport declare const ${name}: readonly ${type}[];\n`,
    ],
  ];
}

function emitKind(content: Content, kind: ContentKind): EmittedFile[] {
  const name = nameOf(kind);
  const type = TYPES[kind];
  const records: readonly unknown[] = content[kind];
  const plain = REQUIRED_LANGUAGES.flatMap((tag) => {
    const chain = tag === "en" ? (["en"] as const) : (["es-419"] as const);
    const value = records.map((record) => inLanguage(record, chain));
    const imports = ["InLanguage", type];
    return emitConstant(
      `${kind}/${tag}`,
      name,
      `InLanguage<${type}>`,
      imports,
      value,
    );
  });
  const further = furtherLanguages(content).flatMap((tag) => {
    const chain = languageChain(tag, content.languages);
    const value = records.map((record) => inLanguage(record, chain));
    const imports = ["InLanguage", type, "TextInLanguage"];
    const inTag = `InLanguage<${type}, TextInLanguage>`;
    return emitConstant(`${kind}/${tag}`, name, inTag, imports, value);
  });
  return [
    ...emitConstant(kind, name, type, [type], records),
    ...plain,
    ...further,
  ];
}

/**
 * One module a kind, one a kind and language, and an index of all: nothing is
 * loaded that is not imported.
 *
 * @param content - with the reviewed translations
 */
export function emitModules(
  content: Content,
  published: readonly PublishedDocument[],
): EmittedFile[] {
  const type = "PublishedDocument";
  const names = [...CONTENT_KINDS, "published"];
  const index = names.map((name) => `export * from "./${name}.js";\n`).join("");
  return [
    ...CONTENT_KINDS.flatMap((kind) => emitKind(content, kind)),
    ...emitConstant("published", "published", type, [type], published),
    ["index.js", index],
    ["index.d.ts", index],
  ];
}

/** Where a published document lies below `published/`. */
function pathOf({ format, id }: PublishedDocument): string {
  const kind = /^corett\/(.+)@/.exec(format)?.[1] ?? "";
  return `${kind}/${id}.json`;
}

/** What a document is called by: its title, what it says, or who answers. */
function titleOf(document: PublishedDocument) {
  if ("title" in document) return document.title;
  return "text" in document ? document.text : document.operator;
}

/** Every published document as a file, and a list of them. */
export function emitPublished(
  published: readonly PublishedDocument[],
): EmittedFile[] {
  const index = published.map((document) => ({
    id: document.id,
    format: document.format,
    path: pathOf(document),
    title: titleOf(document),
  }));
  return [
    ...published.map((document): EmittedFile => [
      `published/${pathOf(document)}`,
      `${JSON.stringify(document)}\n`,
    ]),
    ["published/index.json", `${JSON.stringify(index, null, 2)}\n`],
  ];
}
