/**
 * The studio from start to end: with the keyboard alone, for a screen reader, on a
 * phone, without scripts, without a network. The data desk has tests of its own.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { preview, shadowsIn, tabTo, useStudio } from "./studio-page.ts";

const studio = useStudio();
const { open } = studio;

describe("the snippet builder with the keyboard alone", () => {
  it("leads from a search to a snippet that comes alive in a blank page", async () => {
    const { context, page, faults, asked } = await open("snippets.html");
    await tabTo(page, "#search");
    await page.keyboard.type("victimas detectadas");
    await expect
      .poll(() => page.locator("#search-found").innerText())
      .toBe("1 contenido");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("quienes somos nueve paises");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Trinidad");
    expect(await page.locator("input[name=shown]").count()).toBe(0);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("one question");
    await tabTo(page, "input[name=shown]");
    await page.keyboard.press("Space");
    await expect.poll(() => page.url()).toContain("shown=detection-map");
    await tabTo(page, "#host");
    await page.keyboard.type("HTML");
    await tabTo(page, "input[name=way]");
    await expect.poll(() => shadowsIn(page)).toBeGreaterThan(0);
    await tabTo(page, "#copy");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("#copy-status").innerText())
      .toBe("Copiado.");
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toBe(await page.locator("#snippet").textContent());
    expect(snippet).toMatch(/integrity="sha384-[\w+/]{64}"/);

    const blank = `${studio.address()}blank.html`;
    await page.route(blank, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="es"><title>x</title><body>${snippet}</body></html>`,
      }),
    );
    await page.goto(blank);
    await expect
      .poll(() =>
        page
          .locator("corett-infographic")
          .evaluate((one) => Boolean(one.shadowRoot?.firstChild)),
      )
      .toBe(true);
    expect(faults).toEqual([]);
    for (const address of asked)
      expect(address.startsWith(studio.address()), address).toBe(true);
    await context.close();
  });
});

describe("the builder", () => {
  it("gives a short code where the plugin is", async () => {
    const { context, page } = await open(
      "snippets.html#host=wordpress-plugin&country=GT",
    );
    await expect
      .poll(() => page.locator("#snippet").innerText())
      .toBe('[corett id="detected-victims" lang="es-419" country="GT"]');
    await context.close();
  });

  it("says what is wrong with a folder, and takes no address of a script", async () => {
    const { context, page } = await open(
      `snippets.html#base=${encodeURIComponent("javascript:alert(1)/")}`,
    );
    await expect
      .poll(() => page.locator("#base-error").innerText())
      .toContain("Escriba la dirección");
    expect(await page.locator("#snippet").count()).toBe(0);
    await context.close();
  });

  it("asks for no more than a single element needs", async () => {
    const { context, page } = await open(
      "snippets.html#host=html&shown=quick-exit",
    );
    await expect
      .poll(() => page.locator("pre").last().innerText())
      .toBe("script-src 'self'");
    await preview(page).locator("corett-quick-exit a").waitFor();
    await context.close();
  });

  it("bears an address that says nonsense", async () => {
    const { context, page, faults } = await open(
      "snippets.html#way=none&shown=%00&script=x&country=ZZ&host=constructor",
    );
    await page.waitForSelector("#host");
    expect(await page.locator(".outcome .note").innerText()).toMatch(/\S/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("goes on with what it has when the network is gone", async () => {
    const { context, page } = await open("snippets.html");
    await page.waitForSelector("#snippet");
    await context.setOffline(true);
    await page.locator("input[name=shown][value=corett]").check();
    await expect
      .poll(() => page.locator("#snippet").innerText())
      .toContain("corett-fact-sheet");
    await context.close();
  });
});

describe("the check of a site with the keyboard alone", () => {
  it("tells what blocks, in which line, and leads to a way that works", async () => {
    const { context, page, faults, asked } = await open("en/site.html");
    await tabTo(page, "button[type=submit]");
    await page.keyboard.press("Enter");
    expect(await page.locator("#empty").innerText()).toContain("Paste");
    await tabTo(page, "#html");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.insertText(
      "HTTP/2 200\nContent-Security-Policy: script-src 'none'; style-src 'self'",
    );
    const before = asked.length;
    await tabTo(page, "button[type=submit]");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "result",
    );
    const found = page.locator(".finding").first();
    expect(await found.innerText()).toMatch(/Blocks[\s\S]*line 2[\s\S]*Add/);
    await tabTo(page, ".works a");
    expect(asked).toHaveLength(before);
    await page.keyboard.press("Enter");
    await page.waitForURL(/snippets\.html#way=frame/);
    await page.waitForSelector("#snippet");
    expect(await page.locator("#snippet").innerText()).toContain("<iframe");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("runs nothing of what is pasted", async () => {
    const { context, page, faults, asked } = await open("site.html");
    await page
      .locator("#html")
      .fill(
        `<script>document.title = "ran"</script><img src="${studio.address()}seen" onerror="document.title='ran'"><corett-x onclick=1>`,
      );
    await page.locator("button[type=submit]").click();
    await page.waitForSelector("#result");
    expect(await page.title()).not.toBe("ran");
    expect(asked.filter((one) => one.endsWith("seen"))).toEqual([]);
    // The page's policy reports the handlers that it keeps from running.
    expect(faults.filter((one) => !one.includes("inline"))).toEqual([]);
    await context.close();
  });
});

const PAGES = ["index.html", "snippets.html", "site.html"].flatMap((name) => [
  name,
  `en/${name}`,
]);

/** A report on the page, so that axe sees it too. */
async function fillIn(page: Page): Promise<void> {
  if (!page.url().includes("site.html")) return;
  await page.locator("#headers").fill("content-security-policy: script-src x");
  await page.locator("button[type=submit]").click();
  await page.waitForSelector("#result");
}

describe.each(PAGES)("%s", (name) => {
  it.each(["light", "dark"] as const)(
    "breaks no rule of axe, fits 320 px and asks nobody else, in %s colours",
    async (colorScheme) => {
      const { context, page, faults, asked } = await open(name, {
        colorScheme,
        viewport: { width: 320, height: 640 },
        bypassCSP: true, // for axe alone; the policy is held by the other tests
      });
      if (name.includes("snippets")) await page.waitForSelector("#snippet");
      await fillIn(page);
      const width = await page
        .locator("html")
        .evaluate((root) => root.scrollWidth);
      expect(width).toBe(320);
      await page.addScriptTag({ content: axe });
      const broken = await page.evaluate(
        `axe.run({ exclude: [["iframe"]] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
      );
      expect(broken).toEqual([]);
      const small = await page
        .locator("main button, main select, main input, main .button, nav a")
        .evaluateAll((all) =>
          all
            .map((one) => (one.closest("label") ?? one).getBoundingClientRect())
            .filter(({ height, width }) => height < 44 || width < 44)
            .map(({ height, width }) => `${height} × ${width}`),
        );
      expect(small).toEqual([]);
      expect(faults).toEqual([]);
      expect(asked.length).toBeGreaterThan(2);
      for (const address of asked)
        expect(address.startsWith(studio.address()), address).toBe(true);
      await context.close();
    },
  );

  it("without scripts says what it needs and where to read", async () => {
    const { context, page } = await open(name, { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    if (!name.endsWith("index.html")) expect(text).toContain("JavaScript");
    const link = page.locator("main a[href*='kit/']").first();
    const response = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect(response.status()).toBe(200);
    await context.close();
  });
});
