import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeTemplate } from "@corett/statistics";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import {
  corettStats,
  EXAMPLES,
  giveSheet,
  openDesk,
  readPayloads,
  saved,
  serveStudio,
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

const texts = (page: Page, selector: string) =>
  page.locator(selector).allInnerTexts();

describe("the desk's page", () => {
  it("takes a sheet that is dropped on its place, and none that misses it", async () => {
    const { page, context } = await openDesk(browser, server);
    const devtools = await context.newCDPSession(page);
    /** What a person does who drags a file from a folder. */
    const drop = async (x: number, y: number) => {
      const data = {
        items: [],
        files: [SHEET],
        dragOperationsMask: 1,
      };
      for (const type of ["dragEnter", "dragOver", "drop"] as const)
        await devtools.send("Input.dispatchDragEvent", { type, x, y, data });
    };
    const address = page.url();
    // Whether the browser is kept from opening what misses its place.
    await page.evaluate(() => {
      window.addEventListener("dragover", (event) => {
        document.body.dataset["kept"] = String(event.defaultPrevented);
      });
    });
    await drop(10, 10);
    expect(await page.getAttribute("body", "data-kept")).toBe("true");
    expect(page.url()).toBe(address);
    expect(await page.isDisabled("#check")).toBe(true);
    await page.locator(".drop").scrollIntoViewIfNeeded();
    const place = await page.locator(".drop").boundingBox();
    await drop((place?.x ?? 0) + 30, (place?.y ?? 0) + 20);
    await page.waitForSelector("#check:enabled");
    expect(await page.innerText("#sheet-name")).toContain("sample-cases.csv");
    expect(page.url()).toBe(address);
    await page.selectOption("#country", "GT");
    await page.fill("#year", "2026");
    await page.click("#check");
    await page.waitForSelector("#checked");
    expect(await page.innerText("#checked")).toBe("0 errores, 0 dudas");
    await context.close();
  });

  it("stays alive over a million rows, says how far it is, and can be stopped", async () => {
    const { page, context, said } = await openDesk(browser, server);
    await page.selectOption("#country", "GT");
    await page.fill("#year", "2026");
    await page.evaluate(() => {
      const head = "Caso,País,Año,Etapa,Sexo,Edad,Forma de explotación\n";
      const parts = [head];
      for (let block = 0; block < 1000; block++) {
        const lines = Array.from(
          { length: 1000 },
          (_, at) =>
            `M-${String(block * 1000 + at)},Guatemala,2026,Detectada,Mujer,15,Explotación sexual\n`,
        );
        parts.push(lines.join(""));
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, "million.csv"));
      const input = document.querySelector<HTMLInputElement>("#sheet-file");
      if (!input) return;
      input.files = transfer.files;
      input.dispatchEvent(new Event("change"));
    });
    await page.evaluate(() => {
      // The longest time in which the page could not have answered a key.
      let last = performance.now();
      const state = { longest: 0, heard: [] as string[] };
      Object.assign(window, { watched: state });
      setInterval(() => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - last);
        last = now;
      }, 10);
      const announcer = document.querySelector("#announcer");
      if (!announcer) return;
      new MutationObserver(() => {
        state.heard.push(announcer.textContent);
      }).observe(announcer, { childList: true });
    });
    await page.click("#check");
    await page.click(".task button");
    await page.waitForSelector("#step-sheet:focus");
    expect(await page.innerText("#announcer")).toBe(
      "Cancelado. No cambió nada.",
    );
    expect(await page.locator("#checked").count()).toBe(0);
    await page.click("#check");
    await page.waitForSelector("#checked:focus", { timeout: 40_000 });
    expect(await page.innerText("#report > ul")).toContain(
      "1\u202f000\u202f000",
    );
    // What the page above has put there.
    const { longest, heard } = await page.evaluate(
      () =>
        (window as unknown as { watched: { longest: number; heard: string[] } })
          .watched,
    );
    // Reading a million rows takes seconds. 68 ms when nothing else runs; where
    // other tests have both cores, a page waits for its turn.
    expect(longest).toBeLessThan(1500);
    expect(heard.filter((one) => one.includes("%")).length).toBeGreaterThan(1);
    expect(said).toEqual([]);
    await context.close();
  });

  it("has a worker without a way out", async () => {
    const { page, context } = await openDesk(browser, server);
    const [worker] = page.workers();
    const left = await worker?.evaluate(() =>
      ["fetch", "XMLHttpRequest", "WebSocket", "indexedDB", "caches"].filter(
        (name) => name in self,
      ),
    );
    expect(left).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, 0, "", 0, 0, 0]);
    await context.close();
  });

  it("reads the workbook of its own template without a network", async () => {
    const { page, context, asked, said } = await openDesk(browser, server);
    await page.selectOption("#country", "GT");
    await page.fill("#year", "2026");
    const { name, bytes } = await saved(page, () =>
      page.click("#step-delivery button >> nth=0"),
    );
    expect(name).toBe("corett-gt-2026-cases.xlsx");
    await corettStats(folder, "template", "--country", "GT", "--year", "2026");
    expect(bytes.equals(await readFile(path.join(folder, name)))).toBe(true);
    await giveSheet(page, { name, mimeType: "", buffer: bytes });
    expect(await texts(page, ".problem li")).toEqual([
      expect.stringContaining("no hay filas de datos"),
    ]);
    // So large that its reader would want workers of its own for it.
    const filled = Array.from({ length: 20_000 }, (_, at) =>
      `M-${String(at)};Guatemala;2026;Detectada;Mujer;15;Explotación sexual`.split(
        ";",
      ),
    );
    const large = writeTemplate({
      country: "GT",
      year: 2026,
      rows: "cases",
      language: "es",
      filled,
    });
    expect(large.length).toBeGreaterThan(512 << 10);
    await giveSheet(page, { name, mimeType: "", buffer: Buffer.from(large) });
    expect(await page.innerText("#report > ul")).toContain("20\u202f000");
    expect(asked.filter((one) => !one.startsWith("blob:"))).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });

  it.each([
    ["es", "light"],
    ["es", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "breaks no rule of axe and fits 320 px: %s, %s",
    async (language, colorScheme) => {
      const { page, context } = await openDesk(browser, server, {
        language,
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      // By the debugger's protocol: the page's own policy would refuse it.
      await page.evaluate(axe);
      const broken = () =>
        page.evaluate<string[]>(
          "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))",
        );
      await giveSheet(page, FAULTY);
      await page.click("#accept-adult-without-means");
      expect(await broken()).toEqual([]);
      await giveSheet(page, SHEET);
      await page.fill("#plan-officeEs", "Oficina de la muestra");
      await page.fill("#plan-officeEn", "Office of the sample");
      await page.fill("#plan-edition", "2027-03-01");
      await page.click("#use-plan");
      await page.waitForSelector("#planned:focus");
      await page.click("#protect");
      await page.waitForSelector("#audited:focus");
      await page.click("#publish");
      await page.waitForSelector("#published:focus");
      expect(await broken()).toEqual([]);
      const { width, small } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        small: [
          ...document.querySelectorAll(
            "main :is(button, input, select, summary, nav a)",
          ),
        ]
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return box.width < 44 || box.height < 44;
          })
          .map((one) => one.id || one.textContent.trim()),
      }));
      expect(width).toBe(320);
      expect(small).toEqual([]);
      await context.close();
    },
  );
});

const payloads = await readPayloads();

describe.skipIf(payloads.length === 0)(
  `${String(payloads.length)} hostile strings`,
  () => {
    it("stay out of the page as cells and headings, and are words as a plan", async () => {
      const { page, context, said } = await openDesk(browser, server);
      const address = page.url();
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const lines = payloads.map((text, at) =>
        [String(at), "Guatemala", "2026", "Detectada", text, text, text]
          .map(quoted)
          .join(","),
      );
      const head = `Caso,País,Año,Etapa,Sexo,Edad,Forma de explotación,${quoted("<img src=x onerror=alert(1)>")}`;
      await giveSheet(page, {
        name: "<img src=x onerror=alert(1)>.csv",
        mimeType: "text/csv",
        buffer: Buffer.from([head, ...lines].join("\n")),
      });
      const html = () => page.evaluate(() => document.body.outerHTML);
      const seen = await html();
      expect(await page.innerText("#checked")).toMatch(/^[\d\u202f]+ errores/);
      const distinct = payloads.filter((text) => text.length > 12);
      expect(distinct.filter((text) => seen.includes(text))).toEqual([]);

      // A plan's words are shown: as words.
      const plan: object = JSON.parse(await readFile(PLAN, "utf8")) as object;
      const hostile = payloads
        .filter((text) => text.includes("<") && text.trim() !== "")
        .slice(0, 300)
        .join(" ");
      const before = await page.locator("main *").count();
      await page.setInputFiles("#plan-file", {
        name: "plan.json",
        mimeType: "application/json",
        buffer: Buffer.from(
          JSON.stringify({
            ...plan,
            title: { "es-419": hostile, en: hostile },
          }),
        ),
      });
      await page.waitForSelector("#planned, #step-plan .problem");
      const after = await page.locator("main *").count();
      expect(after - before).toBeLessThan(25);
      expect(
        await page
          .locator(
            "main :is(script, iframe, object, embed, svg, img, style, link)",
          )
          .count(),
      ).toBe(0);
      expect(page.url()).toBe(address);
      expect(said).toEqual([]);
      await context.close();
    });
  },
);
