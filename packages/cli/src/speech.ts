import type { Speech } from "./report.ts";

/** Whether the command speaks a language. */
export function isSpeech(language: string): language is Speech {
  return language === "es" || language === "en";
}

/**
 * The language to speak: as asked, else as the machine is set (POSIX order), and
 * Spanish where it says nothing of use.
 *
 * @param asked - the value of `--lang`, if there is one
 */
export function speechOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Speech {
  if (asked !== undefined && isSpeech(asked)) return asked;
  const set = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]];
  const first = set.find((one) => one !== undefined && one !== "") ?? "";
  return /^en(?:$|[-_.@])/i.test(first) ? "en" : "es";
}
