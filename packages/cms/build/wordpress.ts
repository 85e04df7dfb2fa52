/** The files of the WordPress plugin. */
import type { Contract } from "./contract.ts";
import { languageFiles, sourcesOf } from "./gettext.ts";
import { below, folderFiles, kitFiles, partsOf } from "./kit.ts";
import { wordpressSpanish } from "./spanish.ts";
import { filled } from "./templates.ts";
import type { Files } from "./zip.ts";

const folder = new URL("../wordpress/", import.meta.url);

/** WordPress looks for its languages under these names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ".pot": "corett.pot",
  "es.po": "corett-es.po",
  "es.mo": "corett-es.mo",
};

export async function wordpressFiles(contract: Contract): Promise<Files> {
  const { version } = contract;
  const sources = await folderFiles(folder);
  const words = languageFiles(
    sourcesOf(sources, "wordpress"),
    wordpressSpanish,
    version,
  );
  return below(
    "corett",
    new Map<string, string | Uint8Array>([
      ...filled(sources, { version }),
      ...(await partsOf(contract, {
        folder: "core",
        namespace: "Corett\\Kit",
      })),
      ...[...words].map(
        ([name, bytes]) =>
          [`languages/${LANGUAGES[name] ?? name}`, bytes] as const,
      ),
      ...below("kit", await kitFiles()),
    ]),
  );
}
