import { access } from "node:fs/promises";
import {
  type AcceptedDoubts,
  acceptedDoubts,
  type CheckedFile,
  checkFile,
  Refusal,
} from "@corett/statistics";
import { openFile } from "@corett/statistics/node";
import { UsageError } from "../../terminal.ts";
import {
  needed,
  numberOf,
  pathOf,
  readJson,
  say,
  type StatsCall,
} from "./stats-call.ts";

/** What the accepted doubts of a file are called beside it. */
export function acceptedName(file: string): string {
  return `${file.replace(/\.[^./\\]+$/, "")}.accepted-doubts.json`;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** @throws UsageError if the file of decisions is not one */
async function decisions(
  call: StatsCall,
  file: string,
): Promise<AcceptedDoubts["accepted"]> {
  const beside = acceptedName(file);
  const given = call.values.accepted;
  if (given === undefined && !(await exists(pathOf(call, beside)))) return [];
  const parsed = acceptedDoubts.safeParse(
    await readJson(call, given ?? beside),
  );
  if (parsed.success) return parsed.data.accepted;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw new UsageError({
    es: `«${given ?? beside}» no es un archivo de dudas aceptadas: ${place}`,
    en: `“${given ?? beside}” is no file of accepted doubts: ${place}`,
  });
}

/** Shows how far the reading is, where someone is watching. */
function progressOf(call: StatsCall, total: number) {
  if (call.terminal.watched !== true || total < 1 << 22) return {};
  let shown = -1;
  const progress = (bytes: number) => {
    const percent = Math.floor((bytes * 100) / total);
    if (percent === shown) return;
    shown = percent;
    const end = percent >= 100 ? "\n" : "";
    call.terminal.err(
      `\r${say(call, "Leyendo", "Reading")} ${String(percent)} %${end}`,
    );
  };
  return { progress };
}

/** The file that a command names. */
export function dataFile({ positionals }: StatsCall): string {
  return needed(positionals[0], {
    es: "diga qué archivo de datos leer",
    en: "name the data file to read",
  });
}

/** What came of reading: a checked file, or why there is none. */
export type ReadData =
  { readonly file: CheckedFile } | { readonly refusal: Refusal };

/**
 * Reads and checks the file that a command names, with the decisions that lie
 * beside it.
 *
 * @throws UsageError if there is no such file
 */
export async function readData(
  call: StatsCall,
  latestYear = new Date().getFullYear(),
): Promise<ReadData> {
  const { values, speech } = call;
  const name = dataFile(call);
  const opened = await openFile(pathOf(call, name)).catch(() => {
    throw new UsageError({
      es: `no se puede leer «${name}»`,
      en: `“${name}” cannot be read`,
    });
  });
  const year = numberOf(values.year, "--year");
  const { sheet, country } = values;
  try {
    const file = await checkFile(opened.pieces, {
      ...progressOf(call, opened.bytes),
      accepted: await decisions(call, name),
      latestYear:
        numberOf(values["latest-year"], "--latest-year") ?? latestYear,
      language: speech === "es" ? "es-419" : "en",
      showValues: values["show-values"] ?? false,
      ...(values.all === true && { listed: Infinity }),
      ...(country !== undefined && { country: country.toUpperCase() }),
      ...(year !== undefined && { year }),
      ...(sheet !== undefined && { sheet }),
    });
    return { file };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { refusal: thrown };
    throw thrown;
  }
}
