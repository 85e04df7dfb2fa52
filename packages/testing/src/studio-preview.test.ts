import { describe, expect, it } from "vitest";
import { preview, shadowsIn, tabTo, useStudio } from "./studio-page.ts";

const { open } = useStudio();

describe("the preview", () => {
  it.each([
    "live",
    "prerendered",
    "element",
    "marker",
    "link",
    "frame",
    "image",
  ])("shows what is shown as code, by the way %s", async (way) => {
    const { context, page, faults } = await open(
      `en/snippets.html#host=html&shown=state-who-we-are&way=${way}`,
    );
    await page.waitForSelector("#snippet");
    const code = (await page.locator("#snippet").textContent()) ?? "";
    if (way !== "prerendered") expect(code).toContain("/kit/");
    const inside =
      way === "frame" ? preview(page).frameLocator("iframe") : preview(page);
    // Also within shadow roots, where a document from an address is shown.
    await inside
      .getByText(/official regional body/i)
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 10_000 });
    const alive = ["live", "element", "marker", "link"].includes(way);
    if (alive) await expect.poll(() => shadowsIn(page)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("has the colours of a national theme", async () => {
    const { context, page } = await open("snippets.html#theme=gt");
    await page.waitForSelector("#snippet");
    const accent = preview(page).locator("[data-corett-theme=gt]");
    await expect
      .poll(() =>
        accent.evaluate((one) =>
          getComputedStyle(one).getPropertyValue("--corett-color-accent"),
        ),
      )
      .toMatch(/rgb\(7, 83, 120\)|#075378/);
    expect(await page.locator("pre code").allInnerTexts()).toContainEqual(
      expect.stringContaining("themes/gt.css"),
    );
    await context.close();
  });

  it("has them in a frame too, without a line in the page's head", async () => {
    const { context, page } = await open(
      "snippets.html#host=html&way=frame&theme=gt",
    );
    await page.waitForSelector("#snippet");
    const inside = preview(page)
      .frameLocator("iframe")
      .locator("[data-corett-theme=gt]");
    await expect
      .poll(() =>
        inside.evaluate((one) =>
          getComputedStyle(one).getPropertyValue("--corett-color-accent"),
        ),
      )
      .toMatch(/rgb\(7, 83, 120\)|#075378/);
    for (const code of await page.locator("pre code").allInnerTexts())
      expect(code).not.toContain("themes/gt.css");
    await context.close();
  });

  it("has reading help around a text, chosen with the keyboard", async () => {
    const { context, page, faults } = await open(
      "snippets.html#host=html&shown=state-who-we-are",
    );
    await tabTo(page, "#help");
    await page.keyboard.press("Space");
    await expect.poll(() => page.url()).toContain("help=yes");
    const code = () => page.locator("#snippet").textContent();
    await expect.poll(code).toContain("<corett-reader");
    for (const file of ["kit.js", "read.js"])
      expect(await code()).toContain(`/kit/${file}`);
    const reader = preview(page).locator("corett-reader");
    await reader.getByRole("button", { name: "Letra más grande" }).waitFor();
    await reader.getByRole("combobox").selectOption("en");
    await reader
      .getByText(/official regional body/i)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(
      await reader
        .getByText(/instancia regional oficial/i)
        .first()
        .isVisible(),
    ).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("has none around what is no text", async () => {
    const { context, page } = await open(
      "snippets.html#host=html&shown=detection-map&help=yes",
    );
    await page.waitForSelector("#snippet");
    expect(await page.locator("#help").count()).toBe(0);
    expect(await page.locator("#snippet").textContent()).not.toContain(
      "corett-reader",
    );
    await context.close();
  });
});
