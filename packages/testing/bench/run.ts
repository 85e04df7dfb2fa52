/**
 * `npm run bench`: each component against the same content written by hand, on a
 * simulated slow phone and line. Ratios compare figures of the same round; what
 * is printed is the median of the rounds.
 */
import type { Browser } from "playwright-core";
import { launchChromium } from "../src/chromium.ts";
import { type Budget, median, readBudgets, verdictOf } from "./budgets.ts";
import {
  type Device,
  MIDDLING,
  nodesOfOne,
  OFFLINE_PHONE,
  PHONE,
  servePages,
  type Visit,
  visit,
} from "./measure.ts";
import {
  allPages,
  type BenchPage,
  crowdPage,
  CROWD_MODES,
  CROWDS,
  SUBJECTS,
  wholeKit,
} from "./pages.ts";

const ROUNDS = Number(process.env["CORETT_BENCH_ROUNDS"] ?? 7);

const budgets = await readBudgets();
const failures: string[] = [];
const misses: string[] = [];

/** Says how a figure stands to its budget, and remembers it. */
function judge(name: string, measured: number, budget: Budget): void {
  const verdict = verdictOf(measured, budget);
  if (verdict === "met") return;
  const line = `${name}: ${measured.toFixed(3).replace(/\.?0+$/, "")}, budget ${budget.budget}`;
  if (verdict === "over") failures.push(line);
  else
    misses.push(
      `${line}; held at ${String(budget.ceiling)}. ${budget.because ?? ""}`,
    );
}

/** Visits every page once a round, each round in the other direction. */
async function measure(
  browser: Browser,
  address: string,
  pages: readonly BenchPage[],
  device: Device = PHONE,
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const order = [...pages.entries()];
    for (const [index, page] of round % 2 ? order.reverse() : order)
      visits
        .get(page.name)
        ?.push(await visit(browser, `${address}${index}`, device));
    process.stderr.write(`  round ${round + 1} of ${ROUNDS}\n`);
  }
  return visits;
}

/** A page's figures, in the units of the table. */
function rowOf(page: BenchPage, own: readonly Visit[], base: readonly Visit[]) {
  const ratio = (key: "firstPaint" | "words" | "script" | "mainThread") =>
    median(own.map((one, round) => one[key] / (base[round]?.[key] ?? NaN)));
  return {
    bytes: page.bytes,
    requests: Math.max(...own.map(({ requests }) => requests)),
    shift: Math.max(...own.map(({ layoutShift }) => layoutShift)),
    "first paint": Number(ratio("firstPaint").toFixed(2)),
    words: Number(ratio("words").toFixed(2)),
    script: Number(ratio("script").toFixed(1)),
    "main thread": Number(ratio("mainThread").toFixed(2)),
    "main ms": Math.round(median(own.map(({ mainThread }) => mainThread))),
  };
}

type Row = ReturnType<typeof rowOf>;

function judgeRow({ name, mode }: BenchPage, row: Row): void {
  if (mode === "static") return;
  const bytes = budgets.bytes[name];
  if (bytes) judge(`${name}, bytes`, row.bytes, bytes);
  judge(`${name}, requests`, row.requests, { budget: budgets.requests[mode] });
  judge(`${name}, layout shift`, row.shift, { budget: budgets.layoutShift });
  judge(`${name}, words painted`, row.words, { budget: budgets.wordsPaint });
}

/** The kit's longest task on every live page, where nothing waits for the line. */
async function judgeTasks(browser: Browser, pages: readonly BenchPage[]) {
  const server = await servePages(pages);
  const visits = await measure(browser, server.address, pages, MIDDLING);
  await server.close();
  for (const { name } of pages) {
    const longest = median(
      (visits.get(name) ?? []).map(({ ownTask }) => ownTask),
    );
    console.log(
      `${name}: longest task of the kit, CPU ÷4: ${Math.round(longest)} ms`,
    );
    judge(`${name}, longest task`, longest, budgets.ownTask);
  }
}

/** A hundred of something against the same by hand. */
async function judgeCrowds(browser: Browser) {
  const pages = await Promise.all(
    CROWDS.flatMap((crowd) =>
      CROWD_MODES.map((mode) => crowdPage(crowd, mode)),
    ),
  );
  const server = await servePages(pages);
  const visits = await measure(browser, server.address, pages, OFFLINE_PHONE);
  await server.close();
  for (const { name } of CROWDS) {
    const base = visits.get(`${name} static`) ?? [];
    const ratioOf = (own: readonly Visit[]) =>
      median(
        own.map(
          ({ mainThread }, round) =>
            mainThread / (base[round]?.mainThread ?? NaN),
        ),
      );
    const own = visits.get(`${name} live`) ?? [];
    const ratio = ratioOf(own);
    const drawn = ratioOf(visits.get(`${name} drawn`) ?? []);
    const longest = median(own.map(({ ownTask }) => ownTask));
    console.log(
      `${name}: main thread ${ratio.toFixed(2)} × by hand, ${drawn.toFixed(2)} with all drawn at once; longest task of the kit, CPU ÷6: ${Math.round(longest)} ms`,
    );
    judge(`${name}, main thread`, ratio, budgets.crowds[name]);
  }
}

const browser = await launchChromium();
const pages = await allPages();
const kit = await wholeKit();
const server = await servePages(pages);
try {
  console.log(
    `\n${browser.browserType().name()} ${browser.version()}, CPU ÷6, 1.44 Mbit/s with 562.5 ms a request, 360 × 640; ratios to static in the same round, medians of ${ROUNDS}\n`,
  );
  const visits = await measure(browser, server.address, pages);
  const table: Record<string, Row> = {};
  for (const { name } of SUBJECTS)
    for (const page of pages.filter((one) => one.name.startsWith(name))) {
      const base = visits.get(`${name} static`) ?? [];
      const row = rowOf(page, visits.get(page.name) ?? [], base);
      table[page.name] = row;
      judgeRow(page, row);
    }
  console.table(table);

  for (const crowd of CROWDS) {
    const nodes = await nodesOfOne(browser, crowd);
    console.log(`a ${crowd.one}: ${nodes} nodes`);
    judge(`a ${crowd.one}, nodes`, nodes, budgets.nodes[crowd.one]);
  }
  await judgeTasks(
    browser,
    pages.filter(({ mode }) => mode === "live"),
  );
  await judgeCrowds(browser);
  console.log(`the whole kit, kit.js: ${kit} bytes`);
  const whole = budgets.bytes["whole kit"];
  if (whole) judge("whole kit, bytes", kit, whole);
} finally {
  await browser.close();
  await server.close();
}

for (const line of misses) console.log(`misses its budget: ${line}`);
for (const line of failures) console.log(`over its budget: ${line}`);
if (!misses.length && !failures.length) console.log("all budgets are met");
process.exitCode = failures.length ? 1 : 0;
