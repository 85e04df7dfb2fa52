import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { mkdir, writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Site } from "./site.ts";

/** The plugin as the build made it. */
export const pluginZip = fileURLToPath(
  new URL("../../dist/corett-wordpress.zip", import.meta.url),
);

/** Puts the files of a zip into a folder. */
export async function unzip(zip: string, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

const PLUGIN = "corett/corett.php";

const administration = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';`;

/** Puts the plugin's files in place; it is not active by that. */
export const addPlugin = (site: Site): Promise<void> =>
  unzip(pluginZip, path.join(site.folder, "wp-content/plugins"));

/** @throws Error with what WordPress said, if it said anything */
export async function activatePlugin(site: Site): Promise<void> {
  const said = await site.php(
    `${administration} $done = activate_plugin('${PLUGIN}'); if (is_wp_error($done)) echo $done->get_error_message();`,
  );
  if (said) throw new Error(said);
}

export const deactivatePlugin = (site: Site): Promise<string> =>
  site.php(`${administration} deactivate_plugins('${PLUGIN}');`);

export const uninstallPlugin = (site: Site): Promise<string> =>
  site.php(`${administration} delete_plugins(array('${PLUGIN}'));`);
