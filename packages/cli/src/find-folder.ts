import { stat } from "node:fs/promises";
import path from "node:path";

/** Where content may lie below the folder that one is in, the nearest first. */
const PLACES = [".", "data", "packages/content/data"];

/** A kind that no content does without. */
const MARK = "key-messages";

const isFolder = (folder: string) =>
  stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  );

/** The folder of content in or above the current one; undefined if there is none. */
export async function findFolder(cwd: string): Promise<string | undefined> {
  for (let at = path.resolve(cwd); ; at = path.dirname(at)) {
    for (const place of PLACES)
      if (await isFolder(path.join(at, place, MARK)))
        return path.join(at, place);
    if (at === path.dirname(at)) return undefined;
  }
}
