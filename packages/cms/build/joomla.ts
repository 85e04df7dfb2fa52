/** The files of the Joomla package: a content plugin and a module. */
import { languageNames, regionName, scriptNames, wayNames } from "./choices.ts";
import type { Contract, Words } from "./contract.ts";
import { joomlaWords } from "./joomla-words.ts";
import { below, folderFiles, kitFiles, license, partsOf } from "./kit.ts";
import { filled } from "./templates.ts";
import { type Files, zipOf } from "./zip.ts";

const folder = new URL("../joomla/", import.meta.url);

/** Joomla's names of the kit's languages. */
const TAGS = { en: "en-GB", "es-419": "es-ES" } as const;

/** A list that a form offers: values with what they are called. */
type Choices = Readonly<Record<string, Words>>;

/** The lists that the forms have. */
type List =
  "languages" | "countries" | "themes" | "ways" | "scripts" | "documents";

const key = (prefix: string, name: string, value: string): string =>
  [prefix, name, value].join("_").toUpperCase().replace(/-/g, "_");

const same = (name: string): Words => ({ "es-419": name, en: name });

/** What can be chosen, by the name that a template asks for. */
function choicesOf(contract: Contract): Readonly<Record<List, Choices>> {
  const { countries, documents, kinds, themes, ways, scripts } = contract;
  const named = (names: Choices, values: readonly string[]): Choices =>
    Object.fromEntries(
      values.map((value) => [value, names[value] ?? same(value)]),
    );
  return {
    languages: Object.fromEntries(
      contract.languages.map((tag) => [tag, same(languageNames[tag] ?? tag)]),
    ),
    countries,
    themes: Object.fromEntries(
      themes.map((theme) => [
        theme,
        countries[theme.toUpperCase()] ?? regionName,
      ]),
    ),
    ways: named(wayNames, ways),
    scripts: named(scriptNames, Object.keys(scripts)),
    documents: Object.fromEntries(
      Object.entries(documents).map(([id, { kind, title }]) => {
        const name = kinds[kind] ?? same(kind);
        return [
          id,
          {
            "es-419": `${name["es-419"]}: ${title["es-419"]}`,
            en: `${name.en}: ${title.en}`,
          },
        ];
      }),
    ),
  };
}

/** The `<option>`s of each list. */
function optionsOf(
  prefix: string,
  choices: Readonly<Record<string, Choices>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [
      name,
      Object.keys(values)
        .map(
          (value) =>
            `\t\t\t\t\t<option value="${value}">${key(prefix, name, value)}</option>`,
        )
        .join("\n"),
    ]),
  );
}

/** A language file. What it says stands between double quotes. */
function ini(
  entries: readonly (readonly [string, Words])[],
  language: keyof Words,
): string {
  const lines = entries.map(
    ([name, words]) => `${name}="${words[language].replace(/"/g, '\\"')}"`,
  );
  return `${lines.join("\n")}\n`;
}

/** The words of an extension, in both languages and for both of Joomla's files. */
function languageFiles(
  extension: string,
  prefix: string,
  choices: Readonly<Record<string, Choices>>,
): Files {
  const own = Object.entries(joomlaWords).filter(([name]) =>
    name.startsWith(`${prefix}_`),
  );
  const chosen = Object.entries(choices).flatMap(([name, values]) =>
    Object.entries(values).map(
      ([value, words]) => [key(prefix, name, value), words] as const,
    ),
  );
  const title = [extension.toUpperCase(), same("CORETT")] as const;
  const about = own.filter(([name]) => name.endsWith("_DESCRIPTION"));
  const named =
    extension === "mod_corett"
      ? title
      : ([
          extension.toUpperCase(),
          { "es-419": "Contenido - CORETT", en: "Content - CORETT" },
        ] as const);
  return new Map(
    (["en", "es-419"] as const).flatMap((language) => {
      const path = `language/${TAGS[language]}/${extension}`;
      return [
        [`${path}.ini`, ini([named, ...own, ...chosen], language)],
        [`${path}.sys.ini`, ini([named, ...about], language)],
      ] as const;
    }),
  );
}

/** What lies directly in a folder, as a manifest lists it. */
function mediaList(files: Files): string {
  const names = [...files.keys()].map((path) => path.split("/"));
  const folders = new Set(
    names.filter(({ length }) => length > 1).map(([first = ""]) => first),
  );
  const single = names.filter(({ length }) => length === 1).flat();
  return [
    ...[...folders].sort().map((name) => `\t\t<folder>${name}</folder>`),
    ...single.sort().map((name) => `\t\t<filename>${name}</filename>`),
  ].join("\n");
}

const source = (name: string): Promise<Files> =>
  folderFiles(new URL(`${name}/`, folder));

async function pluginFiles(contract: Contract): Promise<Files> {
  const { languages, countries, themes, ways, scripts } = choicesOf(contract);
  const choices = { languages, countries, themes, ways, scripts };
  const kit = await kitFiles();
  const values = {
    version: contract.version,
    way: contract.ways[0] ?? "",
    media: mediaList(kit),
    ...optionsOf("PLG_CONTENT_CORETT", choices),
  };
  return new Map<string, string | Uint8Array>([
    ...filled(await source("plugin"), values),
    ...(await partsOf(contract, {
      folder: "src/Kit",
      namespace: "Corett\\Plugin\\Content\\Corett\\Kit",
    })),
    ...below("media", kit),
    ...languageFiles("plg_content_corett", "PLG_CONTENT_CORETT", choices),
  ]);
}

async function moduleFiles(contract: Contract): Promise<Files> {
  const { documents, languages, countries, themes, ways } = choicesOf(contract);
  const choices = { documents, languages, countries, themes, ways };
  const values = {
    version: contract.version,
    ...optionsOf("MOD_CORETT", choices),
  };
  return new Map<string, string | Uint8Array>([
    ...filled(await source("module"), values),
    ...languageFiles("mod_corett", "MOD_CORETT", choices),
    ["LICENSE.txt", await license()],
  ]);
}

export async function joomlaFiles(contract: Contract): Promise<Files> {
  const manifest = await folderFiles(folder);
  const own = new Map([...manifest].filter(([name]) => name === "package.xml"));
  const [[, xml] = ["", ""]] = [...filled(own, { version: contract.version })];
  return new Map<string, string | Uint8Array>([
    ["pkg_corett.xml", xml],
    ["packages/plg_content_corett.zip", zipOf(await pluginFiles(contract))],
    ["packages/mod_corett.zip", zipOf(await moduleFiles(contract))],
  ]);
}
