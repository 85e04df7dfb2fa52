/** Markers and links that strict editors leave become documents in place. */
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
import { launchChromium } from "./chromium.ts";
import { type KitHost, serveKit } from "./kit-host.ts";

const ID = "state-who-we-are";
const LINK = `<a href="/kit/es-419/${ID}.html">Quiénes somos</a>`;
const MARKER = `<div data-corett="${ID}" lang="es-419">${LINK}</div>`;
const PLAIN = `<a class="corett-embed" href="/kit/es-419/${ID}.html">Quiénes somos</a>`;
/** The first words of the message. */
const WORDS = "instancia regional oficial";

let browser: Browser;
let host: KitHost;
let elsewhere: KitHost;
let page: Page;
beforeAll(async () => {
  [browser, host, elsewhere] = await Promise.all([
    launchChromium(),
    serveKit(),
    serveKit(true),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await elsewhere.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  host.forget();
  elsewhere.forget();
});

afterEach(async () => {
  await page.close();
});

const scriptOf = (name: string, base = "/kit/") =>
  name === "kit.module.js"
    ? `<script type="module" src="${base}${name}"></script>`
    : `<script defer src="${base}${name}" crossorigin="anonymous"></script>`;

/** What people read: the text of every document as it is drawn. */
async function shown(count = 1): Promise<string[]> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("corett-document")].filter(
        (one) =>
          one.shadowRoot?.querySelector("corett-key-message")?.shadowRoot,
      ).length === wanted,
    count,
    { timeout: 5000 },
  );
  return page.evaluate(() =>
    [...document.querySelectorAll("corett-document")].map(
      (one) => one.shadowRoot?.textContent ?? "",
    ),
  );
}

/** How often a reader sees the link. */
const linksSeen = () =>
  page.getByRole("link", { name: "Quiénes somos" }).count();

describe.each(["kit.js", "kit.module.js", "auto.js"])("with %s", (name) => {
  it.each([
    ["a marker", MARKER],
    ["a link", PLAIN],
    ["a marker between orphans of wpautop", `<p>${MARKER}</p><p></p>`],
    [
      "a marker with a paragraph inside",
      `<div data-corett="${ID}" lang="es-419"><p>${LINK}<br></p></div>`,
    ],
    ["a link in a paragraph", `<p>${PLAIN}</p>`],
  ])("%s becomes the document, and nothing is seen twice", async (_, body) => {
    await page.goto(host.page(`<main>${body}</main>`, scriptOf(name)));
    const [text] = await shown();
    expect(text).toContain(WORDS);
    expect(await linksSeen()).toBe(0);
    expect(await page.locator("corett-document > a").count()).toBe(1);
  });

  it("what comes later is upgraded, once, and may be moved", async () => {
    await page.goto(host.page("<main></main><aside></aside>", scriptOf(name)));
    await page.evaluate((html) => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
    }, MARKER + PLAIN);
    await shown(2);
    await page.evaluate(() => {
      document
        .querySelector("aside")
        ?.append(...(document.querySelector("main")?.children ?? []));
    });
    expect(await shown(2)).toHaveLength(2);
    expect(await linksSeen()).toBe(0);
  });
});

describe("a document that is upgraded", () => {
  it("speaks the language of its link's folder, or of the marker", async () => {
    const english = PLAIN.replace("es-419/", "en/");
    const marker = MARKER.replace('lang="es-419"', 'lang="en"');
    await page.goto(host.page(english + marker, scriptOf("kit.js")));
    for (const text of await shown(2)) expect(text).toContain("nine countries");
  });

  it("takes its data from where the marker or the page says", async () => {
    host.answer("/otra.json", 404, "");
    const src = MARKER.replace("<div ", '<div data-corett-src="/otra.json" ');
    const base = `<section data-corett-base="/kit/">${MARKER}</section>`;
    await page.goto(
      host.page(src + base, scriptOf("kit.js", `${elsewhere.address}kit/`)),
    );
    await shown(1);
    const paths = host.asked.map(({ path }) => path);
    expect(paths.sort()).toEqual([`/kit/data/${ID}.json`, "/otra.json"]);
  });

  it("takes a marker's data from the kit that its link leads to", async () => {
    const marker = MARKER.replace('"/kit', `"${elsewhere.address}kit`);
    await page.goto(
      host.page(marker, scriptOf("kit.js", `${elsewhere.address}kit/`)),
    );
    await shown();
    expect(host.asked).toEqual([]);
    expect(elsewhere.asked.map(({ path }) => path)).toEqual([
      "/kit/kit.js",
      `/kit/data/${ID}.json`,
    ]);
  });

  it("has the country that the page says around it", async () => {
    await page.goto(
      host.page(
        `<span data-corett-country="GT">${PLAIN}</span>`,
        scriptOf("kit.js"),
      ),
    );
    await shown();
    expect(
      await page
        .locator("corett-document")
        .evaluate((one) =>
          one
            .closest("[data-corett-country]")
            ?.getAttribute("data-corett-country"),
        ),
    ).toBe("GT");
  });

  it("comes once when two copies of the kit are there, and from a saved page", async () => {
    await page.goto(
      host.page(
        MARKER + PLAIN,
        scriptOf("kit.js") + scriptOf("auto.js") + scriptOf("kit.module.js"),
      ),
    );
    await shown(2);
    const saved = await page.evaluate(() => document.body.innerHTML);
    await page.goto(host.page(saved, scriptOf("kit.js")));
    await shown(2);
    expect(await page.locator("corett-document").count()).toBe(2);
  });
});

describe("the link stays", () => {
  it("when the script is blocked", async () => {
    const other = await serveKit();
    other.answer("/kit/kit.js", 403, "");
    await page.goto(other.page(MARKER + PLAIN, scriptOf("kit.js")));
    expect(await linksSeen()).toBe(2);
    await other.close();
  });

  it("when the data are blocked", async () => {
    const other = await serveKit();
    other.answer(`/kit/data/${ID}.json`, 500, "");
    await page.goto(other.page(MARKER + PLAIN, scriptOf("kit.js")));
    await page.getByText("No se pudo leer").first().waitFor();
    expect(await linksSeen()).toBe(2);
    await other.close();
  });

  it("when it leads to no page of the kit", async () => {
    await page.goto(
      host.page(
        '<a class="corett-embed" href="/informes">Quiénes somos</a><a class="corett-embed">Quiénes somos</a>',
        scriptOf("kit.js"),
      ),
    );
    await page.waitForFunction(() => customElements.get("corett-document"));
    expect(await page.locator("corett-document").count()).toBe(0);
  });

  it("when its address is no place for data", async () => {
    await page.goto(
      host.page(
        '<a class="corett-embed" href="javascript:/a/en/x.html">Quiénes somos</a>',
        scriptOf("kit.js"),
      ),
    );
    await page.getByText("could not be read").waitFor();
    expect(await page.getByRole("link").count()).toBe(1);
  });
});
