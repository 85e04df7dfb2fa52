import { writeFile } from "node:fs/promises";
import path from "node:path";
import {
  htmlReport,
  jsonReport,
  REPORT_WORDS,
  type Refusal,
  textReport,
  verdict,
} from "@corett/statistics";
import { EXIT, type Exit } from "../../terminal.ts";
import { dataFile, readData } from "./read-data.ts";
import { pathOf, say, type StatsCall } from "./stats-call.ts";

/** Says why a file is not read. */
export function tellRefusal(
  call: StatsCall,
  { code, words, at }: Refusal,
  name: string,
): void {
  const { terminal, speech, values } = call;
  if (values.json === true)
    terminal.out(
      `${JSON.stringify({ format: "corett/check-report@1", file: name, refused: { code, at, words } }, null, 2)}\n`,
    );
  else {
    const place = at === undefined ? name : `${name}:${at}`;
    // The words are for readers of pages too; here there is a command for it.
    const how = code === "no-header" ? " (corett stats template)" : "";
    terminal.err(
      `${place}  ${say(call, "no se lee", "not read")} ${code}\n  ${words[speech]}${how}\n`,
    );
  }
}

/** `corett stats check file` */
export async function check(call: StatsCall): Promise<Exit> {
  const { terminal, speech, values } = call;
  const name = dataFile(call);
  const read = await readData(call);
  if ("refusal" in read) {
    tellRefusal(call, read.refusal, name);
    return EXIT.errors;
  }
  const { report } = read.file;
  if (values.html !== undefined)
    await writeFile(
      pathOf(call, values.html),
      htmlReport(report, {
        name: path.basename(name),
        language: speech,
        showsValues: values["show-values"] ?? false,
      }),
    );
  if (values.json === true)
    terminal.out(`${JSON.stringify(jsonReport(report, name), null, 2)}\n`);
  else {
    terminal.out(textReport(report, name, speech));
    terminal.out(`${REPORT_WORDS[verdict(report)][speech]}\n`);
  }
  return report.errors > 0 ? EXIT.errors : EXIT.good;
}
