import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Words } from "@corett/model";
import { type Terminal, UsageError } from "../../terminal.ts";
import type { Speech } from "../../report.ts";

/** Options of all subcommands of `corett stats`. */
export const STATS_OPTIONS = {
  accepted: { type: "string" },
  all: { type: "boolean" },
  country: { type: "string" },
  help: { type: "boolean", short: "h" },
  html: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  "latest-year": { type: "string" },
  out: { type: "string" },
  plan: { type: "string" },
  population: { type: "string" },
  "population-source": { type: "string" },
  record: { type: "string" },
  rows: { type: "string" },
  sheet: { type: "string" },
  "show-values": { type: "boolean" },
  year: { type: "string" },
} as const;

/** parseArgs throws in English; what it stumbled over is in its message. */
export function parseStats(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: STATS_OPTIONS,
      allowPositionals: true,
    });
  } catch (thrown) {
    const option = /'(-[^' ]+)/.exec(String(thrown))?.[1] ?? args.join(" ");
    throw new UsageError({
      es: `no se entiende la opción ${option}`,
      en: `the option ${option} is not understood`,
    });
  }
}

/** What every subcommand of `corett stats` is given. */
export interface StatsCall {
  readonly terminal: Terminal;
  readonly speech: Speech;
  readonly values: ReturnType<typeof parseStats>["values"];
  /** The file or folder to work on. */
  readonly positionals: readonly string[];
}

/** Shorthand: the words for whom the command speaks to. */
export const say = ({ speech }: StatsCall, es: string, en: string): string =>
  speech === "es" ? es : en;

/** A path as the person sees it, from where the command was called. */
export function pathOf({ terminal }: StatsCall, given: string): string {
  return path.resolve(terminal.cwd, given);
}

/** @throws UsageError if the command was called without what it works on */
export function needed(value: string | undefined, words: Words): string {
  if (value === undefined || value === "") throw new UsageError(words);
  return value;
}

/** @throws UsageError if it is no whole number */
export function numberOf(
  value: string | undefined,
  option: string,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError({
    es: `${option} pide un número entero`,
    en: `${option} asks for a whole number`,
  });
}

/**
 * A JSON file that belongs to the command, not to the data.
 *
 * @throws UsageError if it cannot be read or is no JSON
 */
export async function readJson(
  call: StatsCall,
  given: string,
): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(pathOf(call, given), "utf8");
  } catch {
    throw new UsageError({
      es: `no se puede leer «${given}»`,
      en: `“${given}” cannot be read`,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError({
      es: `«${given}» no es JSON válido`,
      en: `“${given}” is no valid JSON`,
    });
  }
}
