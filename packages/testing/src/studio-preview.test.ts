import { describe, expect, it } from "vitest";
import { preview, shadowsIn, useStudio } from "./studio-page.ts";

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
});
