/** The kit's pages in frames of other pages: their height follows. */
import type { Browser, Page } from "playwright-core";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import { readManifest } from "@corett/embed/compose";
import { embedding } from "@corett/embed/contract";
import { placeFor } from "@corett/embed/ways";
import { launchChromium } from "./chromium.ts";
import { type KitHost, serveKit } from "./kit-host.ts";

const ID = "detected-victims";
const manifest = await readManifest();

let browser: Browser;
let host: KitHost;
let elsewhere: KitHost;
let page: Page;
beforeAll(async () => {
  [browser, host, elsewhere] = await Promise.all([
    launchChromium(),
    serveKit(),
    serveKit(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await elsewhere.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
});
afterEach(async () => {
  await page.close();
});

const frame = (base = "/kit/", hash = "") =>
  placeFor(embedding.parse({ way: "frame", document: ID, base }), {
    manifest,
  }).replace(".html", `.html${hash}`);

const SCRIPT = '<script defer src="/kit/frame.js"></script>';

/** The frame's height and what its page would like, in CSS pixels. */
async function heights(): Promise<{ frame: number; page: number }> {
  const inside = page.frames()[1];
  return {
    frame: await page
      .locator("iframe")
      .evaluate((one) => one.getBoundingClientRect().height),
    page:
      (await inside?.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      )) ?? NaN,
  };
}

async function fits(): Promise<void> {
  // Words that are not drawn yet are higher than what is drawn of them.
  let before = -1;
  for (
    let { page: now } = await heights();
    now !== before;
    { page: now } = await heights()
  ) {
    before = now;
    await page.waitForTimeout(400);
  }
  await expect
    .poll(
      async () => {
        const { frame, page: wanted } = await heights();
        return Math.abs(frame - wanted);
      },
      { timeout: 5000 },
    )
    .toBeLessThanOrEqual(1);
}

/** Says to the page what another window might; the page's own parent does it. */
const say = (message: unknown) =>
  page.evaluate((data) => {
    window.postMessage(data, "*");
  }, message);

describe.each([
  ["the same site", () => "/kit/"],
  ["another site", () => `${elsewhere.address}kit/`],
])("a frame of %s", (_, base) => {
  it("is as high as its page, on a wide screen, a narrow one, and after", async () => {
    await page.goto(host.page(frame(base()), SCRIPT));
    await fits();
    await page.setViewportSize({ width: 320, height: 700 });
    await fits();
    const narrow = await heights();
    await page.setViewportSize({ width: 1000, height: 700 });
    await fits();
    expect((await heights()).frame).toBeLessThan(narrow.frame);
  });

  it("grows with what a reader opens, and shrinks again", async () => {
    await page.goto(host.page(frame(base()), SCRIPT));
    await fits();
    const before = await heights();
    const summary = page.frameLocator("iframe").locator("summary").first();
    await summary.click();
    await expect
      .poll(async () => (await heights()).frame)
      .toBeGreaterThan(before.frame + 100);
    await fits();
    await summary.click();
    await expect
      .poll(async () => (await heights()).frame)
      .toBeLessThanOrEqual(before.frame + 1);
  });

  it("comes to rest: a few messages and no more", async () => {
    await page.addInitScript(() => {
      Object.assign(window, { said: 0 });
      addEventListener("message", () => {
        (window as unknown as { said: number }).said += 1;
      });
    });
    await page.goto(host.page(frame(base()), SCRIPT));
    await fits();
    await page.waitForTimeout(500);
    const said = () => page.evaluate<number>("window.said");
    const first = await said();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(12);
    await page.waitForTimeout(500);
    expect(await said()).toBe(first);
  });
});

describe("the page around a frame", () => {
  it("hears it also if its own script comes last", async () => {
    await page.goto(host.page(frame()));
    await page.frames()[1]?.waitForLoadState("load");
    await page.waitForTimeout(300);
    await page.addScriptTag({ url: "/kit/frame.js" });
    await fits();
  });

  it("believes nobody but the frame's own window", async () => {
    await page.goto(host.page(frame(), SCRIPT));
    await fits();
    const { frame: before } = await heights();
    await say({ corett: "height", height: 5000 });
    await page.waitForTimeout(200);
    expect((await heights()).frame).toBe(before);
  });

  it("believes the frame's window only while its own page is there", async () => {
    await page.goto(host.page(frame(), SCRIPT));
    await fits();
    const { frame: before } = await heights();
    // The frame's window leads elsewhere; its address still names the kit.
    await page
      .frames()[1]
      ?.goto(
        elsewhere.page(
          "<script>parent.postMessage({corett:'height',height:5000},'*')</script>",
        ),
      );
    await page.waitForTimeout(300);
    expect((await heights()).frame).toBe(before);
  });

  it.each([0, -1, 1e9, NaN, "900", null])(
    "takes no height of %s",
    async (height) => {
      await page.goto(host.page(frame(), SCRIPT));
      await fits();
      const { frame: before } = await heights();
      await page.frames()[1]?.evaluate((value) => {
        parent.postMessage({ corett: "height", height: value }, "*");
        parent.postMessage(null, "*");
        parent.postMessage("height", "*");
      }, height);
      await page.waitForTimeout(100);
      expect((await heights()).frame).toBe(before);
    },
  );

  it("loads a frame only when a reader comes near", async () => {
    await page.goto(
      host.page(`<div style="height:9000px"></div>${frame()}`, SCRIPT),
    );
    host.forget();
    await page.waitForTimeout(300);
    expect(host.asked.filter(({ path }) => path.endsWith(".html"))).toEqual([]);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await fits();
  });
});

describe("the page in a frame", () => {
  it("speaks WordPress's language if WordPress gave it a secret", async () => {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener("message", ({ data }) => heard.push(data));
    });
    await page.goto(host.page(frame("/kit/", "#?secret=Ab3dE6gH1j"), SCRIPT));
    await fits();
    const { page: height } = await heights();
    expect(await page.evaluate<unknown[]>("window.heard")).toContainEqual({
      message: "height",
      value: Math.ceil(height),
      secret: "Ab3dE6gH1j",
    });
  });

  it("answers only to the page around it", async () => {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener("message", ({ data }) => heard.push(data));
    });
    await page.goto(host.page(frame(), SCRIPT));
    await fits();
    const count = () => page.evaluate<number>("window.heard.length");
    // Until the page inside has said all that it has to say of itself.
    let before = -1;
    for (let now = await count(); now !== before; now = await count()) {
      before = now;
      await page.waitForTimeout(500);
    }
    await page.frames()[1]?.evaluate(() => {
      window.postMessage({ corett: "height" }, "*");
    });
    await page.waitForTimeout(200);
    expect(await count()).toBe(before);
    await page.evaluate(() => {
      document
        .querySelector("iframe")
        ?.contentWindow?.postMessage({ message: "ready", secret: "a" }, "*");
    });
    await expect.poll(count).toBe(before + 1);
  });

  it("takes country, theme and scheme from its address, and nothing else", async () => {
    await page.goto(
      `${host.address}kit/es-419/${ID}.html?country=GT&theme=gt&scheme=dark&x=1`,
    );
    const said = await page.evaluate(() =>
      Object.fromEntries(Object.entries(document.documentElement.dataset)),
    );
    expect(said).toEqual({
      corettCountry: "GT",
      corettTheme: "gt",
      corettScheme: "dark",
    });
    await page.goto(
      `${host.address}kit/es-419/${ID}.html?country=%22%3E&theme=../../x&scheme=`,
    );
    expect(
      await page.evaluate(() =>
        Object.fromEntries(Object.entries(document.documentElement.dataset)),
      ),
    ).toEqual({ corettScheme: "auto" });
  });
});

it("the height that the manifest gives is about the page's", async () => {
  await page.setViewportSize({ width: 640, height: 700 });
  for (const { page: path, height, id } of manifest.documents) {
    await page.goto(`${host.address}kit/${path}`);
    const real = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    const ratio = height / Math.min(real, 4000);
    expect(ratio, id).toBeGreaterThan(0.8);
    expect(ratio, id).toBeLessThan(1.6);
  }
});
