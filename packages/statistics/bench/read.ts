/**
 * Reads, checks and tabulates a million case rows, and a workbook, and holds the
 * times against DuckDB's read and group by in the same run and against
 * /budgets.json. `pnpm --filter @corett/statistics bench:read`.
 */
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  checkFile,
  publicationPlan,
  tabulate,
  writeTemplate,
} from "../src/index.ts";
import { randomFrom } from "./generate.ts";

const ROWS = 1_000_000;
const BOOK_ROWS = 50_000;
const HEAD = "case,country,year,stage,sex,age,form,means,citizenship,body";

const COUNTRIES = ["GT", "BZ", "HN", "SV", "NI", "CR", "PA", "MX", "DO"];
const FORMS = ["SEXUAL", "LABOUR", "BEGGING", "MARRIAGE", "SERVITUDE"];

function pick<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}

/** One made-up row; two in a hundred have a fault. */
function rowOf(random: () => number, at: number): string[] {
  const bad = random() < 0.02;
  return [
    `C${String(at).padStart(7, "0")}`,
    pick(random, COUNTRIES),
    String(2015 + Math.floor(random() * 10)),
    "DETECTED",
    bad ? "X" : pick(random, ["F", "M", "_U"]),
    String(Math.floor(random() * 70)),
    pick(random, FORMS),
    pick(random, ["FRAUD", "DECEPTION", "FORCE"]),
    pick(random, ["NAT", "FOR"]),
    pick(random, ["POLICE", "COURT"]),
  ];
}

async function makeCsv(file: string): Promise<void> {
  const random = randomFrom(1);
  const out = createWriteStream(file);
  let text = `${HEAD}\n`;
  for (let at = 0; at < ROWS; at++) {
    text += `${rowOf(random, at).join(",")}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
}

async function makeBook(file: string): Promise<void> {
  const random = randomFrom(2);
  const filled = Array.from({ length: BOOK_ROWS }, (_, at) =>
    rowOf(random, at),
  );
  await writeFile(
    file,
    writeTemplate({
      country: "GT",
      year: 2026,
      rows: "cases",
      language: "es",
      filled,
    }),
  );
}

const text = { "es-419": "Medida", en: "Benchmark" };
const PLAN = publicationPlan.parse({
  format: "corett/publication-plan@1",
  id: "bench",
  title: text,
  edition: "2026-11-25",
  unit: "count",
  concept: "trafficking-victims",
  stage: "detected",
  counts: text,
  source: "bench",
  method: text,
  licence: text,
  contact: text,
  caveats: [text],
  rows: "cases",
  tables: [
    {
      id: "all",
      title: text,
      dimensions: [
        { id: "country", codes: COUNTRIES },
        {
          id: "year",
          codes: Array.from({ length: 10 }, (_, at) => String(2015 + at)),
        },
        { id: "sex", codes: ["_T", "F", "M", "_O", "_U"] },
        { id: "age", codes: ["_T", "Y0T17", "Y_GE18", "_U"] },
        { id: "form", codes: ["_T", "SEXUAL", "UN_LABOUR", "UN_OTHER"] },
      ],
    },
  ],
});

/** In a process of its own, so that its memory is its own. */
async function ours(file: string, tabulated: boolean): Promise<void> {
  const start = performance.now();
  const checked = await checkFile(
    createReadStream(file, { highWaterMark: 1 << 20 }),
  );
  const cells = tabulated
    ? (tabulate(checked, PLAN).tables[0]?.cells.length ?? 0)
    : 0;
  const clock = (performance.now() - start) / 1000;
  // The processor's time: other work on the machine lengthens it less.
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const { errors } = checked.report;
  console.log(JSON.stringify({ seconds, clock, megabytes, errors, cells }));
}

interface Measure {
  /** Processor time of the whole process, its start included. */
  readonly seconds: number;
  /** Time on the clock, from the first byte. */
  readonly clock: number;
  readonly megabytes: number;
  readonly errors: number;
  readonly cells: number;
}

function measure(file: string, how: "tabulated" | "checked"): Measure {
  const out = execFileSync(
    process.execPath,
    [fileURLToPath(import.meta.url), how, file],
    { encoding: "utf8" },
  );
  // What `ours` prints, a few lines above.
  return JSON.parse(out) as Measure;
}

function best(measures: readonly Measure[]): Measure {
  return measures.reduce((one, other) =>
    other.clock < one.clock ? other : one,
  );
}

async function duckdb(file: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const start = performance.now();
  await connection.runAndReadAll(
    `select country, year, sex, age, form, count(*) from read_csv('${file}') group by all`,
  );
  return (performance.now() - start) / 1000;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "corett-bench-"));
  try {
    const csv = path.join(folder, "cases.csv");
    const book = path.join(folder, "cases.xlsx");
    await makeCsv(csv);
    await makeBook(book);
    const { size } = await stat(csv);
    // The best of three each: other work on the machine only ever adds.
    const rows = best([1, 2, 3].map(() => measure(csv, "tabulated")));
    const peers = [await duckdb(csv), await duckdb(csv), await duckdb(csv)];
    const peer = Math.min(...peers);
    const sheet = best([1, 2, 3].map(() => measure(book, "checked")));
    const ratio = rows.clock / peer;
    console.log(
      `${String(ROWS)} rows, ${(size / 1e6).toFixed(0)} MB: read, checked (${String(rows.errors)} errors), ${String(rows.cells)} cells: ${rows.seconds.toFixed(2)} s of processor (clock ${rows.clock.toFixed(2)} s), ${rows.megabytes.toFixed(0)} MB`,
      `\nDuckDB, read and group by: ${peer.toFixed(2)} s; ours is ${ratio.toFixed(2)} times that`,
      `\nworkbook of ${String(BOOK_ROWS)} x 10, read and checked: ${sheet.seconds.toFixed(2)} s of processor (clock ${sheet.clock.toFixed(2)} s), ${sheet.megabytes.toFixed(0)} MB`,
    );
    const file = new URL("../../../budgets.json", import.meta.url);
    // The one file of budgets; its shape is its own documentation.
    const { statistics } = JSON.parse(await readFile(file, "utf8")) as {
      statistics: {
        read: Record<"rows" | "workbook" | "megabytes" | "timesDuckDB", number>;
      };
    };
    const { read } = statistics;
    const over = [
      ["million rows, s", rows.seconds, read.rows],
      ["million rows, MB", rows.megabytes, read.megabytes],
      ["times DuckDB", ratio, read.timesDuckDB],
      ["workbook, s", sheet.seconds, read.workbook],
    ] as const;
    for (const [name, value, budget] of over)
      if (value > budget) {
        console.error(
          `over budget: ${name}: ${value.toFixed(2)} > ${String(budget)}`,
        );
        process.exitCode = 1;
      }
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [how, file] = process.argv.slice(2);
if (file !== undefined) await ours(file, how === "tabulated");
else await main();
