import path from "node:path";
import { unzip, zipOf } from "../zips.ts";
import type { Site } from "./site.ts";

const PLUGIN = "corett/corett.php";

const administration = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';`;

/** Puts the plugin's files in place; it is not active by that. */
export const addPlugin = (site: Site): Promise<void> =>
  unzip(zipOf("wordpress"), path.join(site.folder, "wp-content/plugins"));

/** @throws Error with what WordPress said, if it said anything */
export async function activatePlugin(site: Site): Promise<void> {
  const said = await site.php(
    `${administration} $done = activate_plugin('${PLUGIN}'); if (is_wp_error($done)) echo $done->get_error_message();`,
  );
  if (said) throw new Error(said);
}

export const deactivatePlugin = (site: Site): Promise<string> =>
  site.php(`${administration} deactivate_plugins('${PLUGIN}');`);
