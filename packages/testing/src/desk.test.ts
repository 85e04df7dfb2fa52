import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unpackedArchive } from "@corett/statistics";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import {
  corettStats,
  EXAMPLES,
  filesIn,
  giveSheet,
  openDesk,
  saved,
  serveStudio,
  tabTo,
} from "./desk-page.ts";
import type { Served } from "./serve.ts";

const SHEET = `${EXAMPLES}sample-cases.csv`;
const FAULTY = `${EXAMPLES}sample-cases-with-faults.csv`;
const PLAN = `${EXAMPLES}sample-plan.json`;

let browser: Browser;
let server: Served;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-desk-"));
  [browser, server] = await Promise.all([launchChromium(), serveStudio()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** What a zipped edition holds, as text by path. */
function unzipped(bytes: Buffer): Map<string, string> {
  const files =
    unpackedArchive(new Uint8Array(bytes), 1 << 26) ??
    new Map<string, Uint8Array>();
  return new Map(
    [...files].map(([name, content]) => [
      name,
      Buffer.from(content).toString(),
    ]),
  );
}

const asText = (files: ReadonlyMap<string, Buffer>) =>
  new Map([...files].map(([name, bytes]) => [name, bytes.toString()]));

/** Texts of the page that only a row of the sheet has. */
async function leaked(page: Page, sheet: string): Promise<string[]> {
  const [, ...rows] = (await readFile(sheet, "utf8")).trim().split("\n");
  const cases = rows.map((row) => row.split(",")[0] ?? "");
  const html = await page.evaluate(
    () => document.documentElement.outerHTML + location.href,
  );
  // A case number, and two columns that no table and no message is about.
  return [...cases, "Fiscalía o juzgado", "Policía"].filter((text) =>
    html.includes(text),
  );
}

const texts = (page: Page, selector: string) =>
  page.locator(selector).allInnerTexts();

describe("the desk from a sheet to its files", () => {
  it("is used with the keyboard alone and without a network, and hands out what corett stats publish writes", async () => {
    const desk = await openDesk(browser, server);
    const { page, asked, said } = desk;
    const before = server.requests.length;
    await tabTo(page, "country");
    await page.keyboard.type("Guat");
    await tabTo(page, "year");
    await page.keyboard.type("2026");
    await tabTo(page, "sheet-file");
    await page.setInputFiles("#sheet-file", SHEET);
    await tabTo(page, "check");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#checked:focus");
    expect(await page.innerText("#checked")).toBe("0 errores, 0 dudas");
    await tabTo(page, "plan-file");
    await page.setInputFiles("#plan-file", PLAN);
    await page.waitForSelector("#planned:focus");
    await tabTo(page, "protect");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#audited:focus");
    expect(await page.innerText("#audited")).toBe("La auditoría pasa");
    expect(await texts(page, '[data-figure="suppressed"]')).toEqual([
      "suprimida",
      "suprimida",
      "suprimida",
      "suprimida",
    ]);
    await tabTo(page, "publish");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#published:focus");
    await tabTo(page, "save-record");
    const record = await saved(page, () => page.keyboard.press("Enter"));
    await tabTo(page, "save-archive");
    const archive = await saved(page, () => page.keyboard.press("Enter"));

    expect(server.requests.length).toBe(before);
    expect(asked.filter((one) => !one.startsWith("blob:"))).toEqual([]);
    expect(said).toEqual([]);
    expect(await leaked(page, SHEET)).toEqual([]);
    await desk.context.close();

    const places = ["--out", "out", "--record", "private"];
    await corettStats(folder, "publish", SHEET, "--plan", PLAN, ...places);
    const published = await filesIn(path.join(folder, "out"));
    expect(unzipped(archive.bytes)).toEqual(asText(published));
    const kept = await filesIn(path.join(folder, "private"));
    expect([...kept.keys()]).toEqual([record.name]);
    expect(kept.get(record.name)?.equals(record.bytes)).toBe(true);

    // The next vintage, with what is out already: the same as there again.
    const next = await openDesk(browser, server, { language: "en" });
    const rows = await readFile(SHEET, "utf8");
    const more = (sex: string, people: number) =>
      rows +
      Array.from(
        { length: people },
        (_, at) =>
          `M-9${String(at)},Guatemala,2026,Detectada,${sex},30,Trabajo forzoso,Engaño,Nacional,Policía\n`,
      ).join("");
    await writeFile(path.join(folder, "more.csv"), more("Mujer", 14));
    await writeFile(path.join(folder, "one-more.csv"), more("Hombre", 1));
    const plan: object = JSON.parse(await readFile(PLAN, "utf8")) as object;
    await writeFile(
      path.join(folder, "second.json"),
      JSON.stringify({ ...plan, vintage: 2 }),
    );
    await giveSheet(next.page, path.join(folder, "more.csv"));
    await next.page.setInputFiles("#plan-file", PLAN);
    await next.page.waitForSelector("#planned");
    await next.page.setInputFiles("#earlier-files", [
      { name: archive.name, mimeType: "", buffer: archive.bytes },
      { name: record.name, mimeType: "", buffer: record.bytes },
    ]);
    await next.page.click("#read-earlier");
    await next.page.waitForSelector("#earlier-read:focus");
    expect(await texts(next.page, "#earlier-read ~ ul li")).toEqual([
      "sample-gt-2026_2027-03-01_v1: 2 data sets, with its private record",
    ]);
    // Other figures under the same vintage are refused.
    await next.page.click("#protect");
    await next.page.waitForSelector("#audited:focus");
    await next.page.click("#publish");
    await next.page.waitForSelector("#problem:focus");
    expect(await texts(next.page, ".problem li")).toEqual([
      expect.stringContaining("was published with other figures"),
    ]);
    await next.page.setInputFiles(
      "#plan-file",
      path.join(folder, "second.json"),
    );
    await next.page.waitForSelector("#planned");
    await next.page.click("#protect");
    await next.page.waitForSelector("#audited:focus");
    expect(await next.page.innerText("#audited + .verdict")).toContain(
      "One earlier edition was taken into account",
    );
    await next.page.click("#publish");
    await next.page.waitForSelector("#published:focus");
    const second = await saved(next.page, () =>
      next.page.click("#save-archive"),
    );
    // One man more gives away who was held back: the audit finds how.
    await giveSheet(next.page, path.join(folder, "one-more.csv"));
    await next.page.click("#protect");
    await next.page.waitForSelector("#audited:focus");
    expect(await next.page.innerText("#audited")).toContain("FAILED");
    const found = await texts(next.page, "#audited ~ ul:first-of-type li");
    expect(found[0]).toContain("Other can only be 1");
    expect(found[0]).toContain("sample-gt-2026_2027-03-01_v1");
    expect(await next.page.isDisabled("#publish")).toBe(true);
    expect(await next.page.locator("#save-archive").count()).toBe(0);
    await next.context.close();
    await corettStats(
      folder,
      ...["publish", "more.csv", "--plan", "second.json", ...places],
    );
    const both = asText(await filesIn(path.join(folder, "out")));
    const own = unzipped(second.bytes);
    expect(own.size).toBeGreaterThan(5);
    for (const [name, text] of own) expect(both.get(name), name).toBe(text);
  });

  it("shows the six errors and the doubt of the faulty sheet at their cells, and goes no further", async () => {
    const { page, context } = await openDesk(browser, server);
    await giveSheet(page, FAULTY);
    expect(await page.innerText("#checked")).toBe("6 errores, 1 duda");
    const cells = '.fault[data-level="error"] tbody th';
    expect((await texts(page, cells)).sort()).toEqual([
      "A32",
      "B19",
      "C43",
      "E6",
      "F11",
      "H25",
    ]);
    expect(await texts(page, '.fault[data-level="doubt"] tbody th')).toEqual([
      "H12",
    ]);
    expect(
      await page.innerText(
        "#fault-unknown-code ~ .wide [data-column=mend]:not(th)",
      ),
    ).toContain("Mujer");
    await page.setInputFiles("#plan-file", PLAN);
    await page.waitForSelector("#planned");
    for (const id of ["#protect", "#publish"])
      expect(await page.isDisabled(id)).toBe(true);
    expect(await leaked(page, FAULTY)).toEqual([]);
    const { bytes } = await saved(page, () => page.click("#save-report"));
    expect(bytes.toString()).toContain("H25");
    // On paper there is the report, and nothing else.
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible("#fault-unknown-code")).toBe(true);
    for (const gone of ["header.frame", ".steps", "#step-plan", "#check"])
      expect(await page.isVisible(gone), gone).toBe(false);
    await context.close();
  });

  it("keeps the reason of an accepted doubt, and publishes it", async () => {
    const { page, context } = await openDesk(browser, server);
    const sheet = path.join(folder, "doubt.csv");
    await writeFile(
      sheet,
      `${await readFile(SHEET, "utf8")}M-901,Guatemala,2026,Detectada,Mujer,30,Trabajo forzoso,,Nacional,Policía\n`,
    );
    await giveSheet(page, sheet);
    expect(await page.innerText("#checked")).toBe("0 errores, 1 duda");
    await page.click("#accept-adult-without-means");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Consta así.");
    await page.keyboard.press("Enter");
    // Nothing is accepted with half a reason.
    await page.waitForSelector("#decision-reasonEn:focus");
    await page.fill("#decision-reasonEn", "It is recorded so.");
    await page.fill("#decision-byEs", "Unidad de estadística");
    await page.fill("#decision-byEn", "Statistics unit");
    await page.fill("#decision-on", "2027-02-15");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.activeElement?.textContent === "0 errores, 0 dudas",
    );
    const decisions = await saved(page, () => page.click("#save-accepted"));
    expect(decisions.name).toBe("doubt.accepted-doubts.json");
    await writeFile(path.join(folder, decisions.name), decisions.bytes);
    // Taken back the doubt is open again; loaded, the decision holds again.
    await page.click(".accepted li button");
    await page.waitForFunction(
      () => document.activeElement?.textContent === "0 errores, 1 duda",
    );
    await page.click("#step-sheet summary");
    await page.setInputFiles(
      "#accepted-file",
      path.join(folder, decisions.name),
    );
    await page.waitForSelector("#checked", { state: "detached" });
    await page.click("#check");
    await page.waitForSelector("#checked:focus");
    expect(await page.innerText("#checked")).toBe("0 errores, 0 dudas");
    await page.setInputFiles("#plan-file", PLAN);
    await page.waitForSelector("#planned");
    await page.click("#protect");
    await page.waitForSelector("#audited");
    await page.click("#publish");
    await page.waitForSelector("#published");
    const archive = await saved(page, () => page.click("#save-archive"));
    await context.close();
    const places = ["--out", "doubtful", "--record", "private-doubtful"];
    await corettStats(folder, "publish", sheet, "--plan", PLAN, ...places);
    const written = asText(await filesIn(path.join(folder, "doubtful")));
    expect(unzipped(archive.bytes)).toEqual(written);
    expect([...written.values()].join()).toContain("It is recorded so.");
  });
});

describe("the desk refuses", () => {
  it("a plan that gives people away", async () => {
    const { page, context } = await openDesk(browser, server);
    // What sample-plan.json holds.
    const plan = JSON.parse(await readFile(PLAN, "utf8")) as {
      tables: object[];
    };
    const leaking = {
      ...plan,
      tables: plan.tables.map((table) => ({ ...table, alwaysShown: true })),
    };
    await giveSheet(page, SHEET);
    const file = (content: unknown) => ({
      name: "plan.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(content)),
    });
    await page.setInputFiles("#plan-file", file(leaking));
    await page.waitForSelector("#planned");
    await page.click("#protect");
    await page.waitForSelector("#problem:focus");
    const words = await texts(page, ".problem li");
    expect(words.length).toBeGreaterThan(0);
    for (const one of words) expect(one).toContain("no puede protegerse");
    expect(await page.isDisabled("#publish")).toBe(true);
    expect(await page.locator("#save-archive").count()).toBe(0);

    // A low threshold without a reason is no plan.
    await page.setInputFiles(
      "#plan-file",
      file({ ...plan, protection: { k: 3 } }),
    );
    await page.waitForSelector("#step-plan .problem");
    expect(await texts(page, ".problem li")).toEqual([
      "protection.reason: un umbral más bajo que el usual pide un motivo («reason»)",
    ]);
    await context.close();
  });
});
