/** The files of the Drupal module. */
import type { Contract } from "./contract.ts";
import { languageFiles, sourcesOf } from "./gettext.ts";
import { below, folderFiles, kitFiles, partsOf } from "./kit.ts";
import { drupalSpanish } from "./spanish.ts";
import { filled } from "./templates.ts";
import type { Files } from "./zip.ts";

const folder = new URL("../drupal/", import.meta.url);

/** What a page can load: one script of three, a theme's sheets. */
function librariesOf(contract: Contract): string {
  const scripts = Object.entries(contract.files).map(([file, integrity]) => {
    const how =
      file === contract.scripts["module"] ? "type: module" : "defer: true";
    return `${file.replace(/\.js$/, "")}:
  version: "${contract.version}"
  js:
    kit/${file}:
      preprocess: false
      minified: true
      attributes: { ${how}, integrity: "${integrity}", crossorigin: anonymous }
`;
  });
  const themes = contract.themes.map(
    (theme) => `theme.${theme}:
  version: "${contract.version}"
  css:
    theme:
      kit/tokens.css: {}
${theme === "region" ? "" : `      kit/themes/${theme}.css: {}\n`}`,
  );
  return [...scripts, ...themes].join("\n");
}

export async function drupalFiles(contract: Contract): Promise<Files> {
  const { version } = contract;
  const sources = await folderFiles(folder);
  const words = languageFiles(
    sourcesOf(sources, "drupal"),
    drupalSpanish,
    version,
  );
  return below(
    "corett",
    new Map<string, string | Uint8Array>([
      ...filled(sources, { version, way: contract.ways[0] ?? "" }),
      ...(await partsOf(contract, {
        folder: "src/Kit",
        namespace: "Drupal\\corett\\Kit",
      })),
      ...below("kit", await kitFiles()),
      ["corett.libraries.yml", librariesOf(contract)],
      ["translations/corett.es.po", words.get("es.po") ?? ""],
    ]),
  );
}
