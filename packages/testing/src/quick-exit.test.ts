import { filesFolder } from "@corett/embed/compose";
import { quickExitMark, markupOf } from "@corett/elements/words";
import { readFile, stat } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Served, serveWith } from "./serve.ts";

const FILE = new URL("leave.js", filesFolder);
/** A site that takes its time; it is never really asked. */
const SLOW = "https://slow.example/";
const SECRET = "Lo que nadie más debe ver";

let browser: Browser;
let server: Served;
/** The same server under another name: another origin. */
let other: Served;

const exit = markupOf(quickExitMark("es-419", SLOW));

const PAGES: Readonly<Record<string, string>> = {
  "/start": "<title>Inicio</title><p>La página de antes",
  "/page": `<title>Trata</title><style>html{background:red}body::before{content:"Ayuda";display:block}</style>
    <script defer src="/leave.js"></script>${exit}<p>${SECRET}</p><input>
    <div style="position:fixed;inset:auto 0 0;z-index:2147483647">Galletas</div>
    <dialog>En la capa más alta</dialog>
    <script>document.querySelector("dialog").showModal();
    document.querySelector("dialog").close();
    document.querySelector("input").addEventListener("input",()=>
    addEventListener("beforeunload",e=>{e.preventDefault();e.returnValue="x"}))</script>`,
  "/frame": `<title>Marco</title><p>Alrededor</p><iframe src="/page"></iframe>`,
  "/sandboxed": `<iframe sandbox="allow-scripts" src="/page"></iframe><iframe sandbox="allow-scripts allow-same-origin" src="/page"></iframe>`,
};

async function serve(): Promise<Served> {
  const script = await readFile(FILE);
  return serveWith((request, response) => {
    const path = request.url ?? "";
    const isScript = path === "/leave.js";
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8",
    });
    response.end(
      isScript
        ? script
        : `<!doctype html><html lang="es-419">${PAGES[path] ?? `<iframe src="${server.address}page"></iframe>`}`,
    );
  });
}

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve();
  other = await serve();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await other.close();
});

interface Frame {
  readonly at: number;
  readonly text: string;
  readonly title: string;
}

/** Opens a page; the site it leaves to answers after so many milliseconds. */
async function open(
  path: string,
  wait = 0,
  options: BrowserContextOptions = {},
  address = server.address,
): Promise<{ page: Page; frames: Frame[] }> {
  const page = await (await browser.newContext(options)).newPage();
  await page.route(`${SLOW}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route
      .fulfill({ contentType: "text/html", body: "<title>Clima</title>Sol" })
      .catch(() => undefined); // the test may be over
  });
  const frames: Frame[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (text.startsWith("{")) frames.push(JSON.parse(text) as Frame); // as below
  });
  // What is in sight in each frame, from the third press on.
  await page.addInitScript(() => {
    let from = 0;
    let presses = 0;
    addEventListener(
      "keyup",
      () => {
        if (++presses === 3) from = performance.now();
      },
      true,
    );
    const look = () => {
      if (from)
        console.log(
          JSON.stringify({
            at: performance.now() - from,
            text: document.documentElement.innerText,
            title: document.title,
          }),
        );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${address}${path}`);
  return { page, frames };
}

async function pressShift(page: Page, times = 3): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press("Shift");
}

describe("leaving by keyboard", () => {
  it("blanks the page within 100 ms although the other site hangs for 10 s", async () => {
    const { page, frames } = await open("page", 10_000);
    await pressShift(page);
    await expect
      .poll(() => frames.length, { timeout: 5000 })
      .toBeGreaterThan(9);
    for (const { text, title } of frames.filter(({ at }) => at <= 100)) {
      expect(text).not.toContain(SECRET);
      expect(title).toBe("Cargando…");
    }
    expect(frames[0]?.at).toBeLessThan(100);
    expect(frames.at(-1)?.text.trim()).toBe("Cargando…");
    await page.context().close();
  });

  it("leaves nothing on the screen: one plain colour but for the word", async () => {
    const { page, frames } = await open("page", 10_000);
    const session = await page.context().newCDPSession(page);
    await pressShift(page);
    await expect
      .poll(() => frames.length, { timeout: 5000 })
      .toBeGreaterThan(3);
    // Playwright's own picture waits for the navigation.
    const { data } = await session.send("Page.captureScreenshot", {
      clip: { x: 0, y: 60, width: 400, height: 300, scale: 1 },
    });
    const picture = Buffer.from(data, "base64");
    const white = await browser.newPage({
      viewport: { width: 400, height: 300 },
    });
    expect(picture.equals(await white.screenshot())).toBe(true);
    await white.close();
    await page.context().close();
  });

  it("goes past a page that asks whether one really wants to leave", async () => {
    const { page } = await open("page");
    await page.locator("input").fill("algo");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await pressShift(page);
    await page.waitForURL(SLOW);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it("cannot be undone with Back: the page before it comes", async () => {
    const { page } = await open("start");
    await page.goto(`${server.address}page`);
    await pressShift(page);
    await page.waitForURL(SLOW);
    await page.goBack();
    expect(await page.title()).toBe("Inicio");
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(
      SECRET,
    );
    await page.context().close();
  });

  it("leaves the whole page from a frame of the same site", async () => {
    const { page } = await open("frame");
    await page.frameLocator("iframe").locator("input").focus();
    await pressShift(page);
    await page.waitForURL(SLOW);
    await page.context().close();
  });
});

describe("the exit", () => {
  it("is a link without a script", async () => {
    const { page } = await open("page", 0, { javaScriptEnabled: false });
    const link = page.locator("corett-quick-exit a");
    expect(await link.getAttribute("rel")).toBe("nofollow noreferrer");
    await link.click();
    await page.waitForURL(SLOW);
    await page.context().close();
  });

  it("leaves by a click and by Enter, blank at once", async () => {
    for (const how of ["click", "Enter"]) {
      const { page } = await open("page");
      const link = page.locator("corett-quick-exit a");
      await (how === "click" ? link.click() : link.press(how));
      await page.waitForURL(SLOW);
      await page.context().close();
    }
  });

  it("is not shown in a sandboxed frame, nor in one of another site", async () => {
    const { page } = await open("sandboxed");
    for (const index of [0, 1])
      await expect
        .poll(() =>
          page
            .locator("iframe")
            .nth(index)
            .contentFrame()
            .locator("corett-quick-exit")
            .isHidden(),
        )
        .toBe(true);
    await page.context().close();
    const far = await open("around", 0, {}, other.address);
    const inside = far.page.frameLocator("iframe");
    await inside.locator("input").waitFor();
    expect(await inside.locator("corett-quick-exit").isHidden()).toBe(true);
    await far.page.context().close();
  });

  it("stays in sight, above a bar with the highest z-index, and moves nothing below it", async () => {
    const { page } = await open("page", 0, {
      viewport: { width: 320, height: 256 },
    });
    const below = (one: Page) =>
      one.locator("body > p").evaluate((p) => p.getBoundingClientRect().top);
    const plain = await open("page", 0, {
      viewport: { width: 320, height: 256 },
      javaScriptEnabled: false,
    });
    expect(await below(page)).toBe(await below(plain.page));
    await plain.page.context().close();
    await page.evaluate(() => {
      document.body.append(document.createElement("p"));
      const [last] = [...document.querySelectorAll("p")].slice(-1);
      if (last) last.style.height = "3000px";
      scrollTo(0, 1500);
    });
    const top = await page
      .locator("corett-quick-exit")
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBe(0);
    await page.context().close();
  });

  it("has no listener left on the window once it is gone", async () => {
    const { page } = await open("page");
    const session = await page.context().newCDPSession(page);
    const count = async () => {
      const { result } = await session.send("Runtime.evaluate", {
        expression: "window",
      });
      const { listeners } = await session.send(
        "DOMDebugger.getEventListeners",
        { objectId: result.objectId ?? "" },
      );
      return listeners.length;
    };
    const before = await count();
    await page.evaluate(() => {
      const element = document.querySelector("corett-quick-exit");
      for (let time = 0; time < 1000; time++) {
        const parent = element?.parentNode;
        element?.remove();
        if (element) parent?.prepend(element);
      }
    });
    expect(await count()).toBe(before);
    await page.evaluate(() => {
      document.querySelector("corett-quick-exit")?.remove();
    });
    expect(await count()).toBe(before - 4);
    await page.context().close();
  });

  it("weighs at most 1.5 KiB", async () => {
    expect(brotliCompressSync(await readFile(FILE)).length).toBeLessThanOrEqual(
      1536,
    );
    expect((await stat(FILE)).size).toBeGreaterThan(0);
  });
});
