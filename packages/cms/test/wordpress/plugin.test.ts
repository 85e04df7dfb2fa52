/**
 * The WordPress plugin from upload to uninstallation, in a real WordPress and a real
 * browser. What visitors get of each way is in matrix.test.ts.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  missingForWordPress,
  withoutWordPress,
} from "../../../../scripts/wordpress.mjs";
import { launchChromium } from "../browser.ts";
import { hasPayloads, readPayloads, readUrls } from "../payloads.ts";
import { NAMES } from "../hostile.ts";
import { zipOf } from "../zips.ts";
import {
  browserOf,
  settingsOf,
  speak,
  storedSettings,
  uploadPlugin,
} from "./administration.ts";
import { logIn } from "./session.ts";
import { type Site, startSite } from "./site.ts";

const ID = "state-composition";

describe.skipIf(missingForWordPress().length > 0)(
  `the WordPress plugin (${withoutWordPress})`,
  () => {
    let site: Site;
    let browser: Browser;
    let office: BrowserContext;
    let page: Page;
    const faults: string[] = [];
    const abroad = new Set<string>();

    beforeAll(async () => {
      [site, browser] = await Promise.all([startSite(), launchChromium()]);
      office = await browserOf(browser, site, "administrator");
      page = await office.newPage();
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (/^https?:$/.test(protocol) && !site.address.includes(host))
          abroad.add(host);
      });
    });

    afterAll(async () => {
      await browser.close();
      await site.stop();
    });

    const visitorsHtml = async (content: string) => {
      const session = await logIn(site, "author");
      const { link } = await session.publish(content);
      return (await fetch(link)).text();
    };

    it("is installed and activated from its zip", async () => {
      await uploadPlugin(page, site, zipOf("wordpress"));
      expect(await page.locator(".notice, .updated").innerText()).toContain(
        "Plugin activated",
      );
      const stored = await storedSettings(site);
      expect(stored?.value).toMatchObject({ script: "classic", address: "" });
      expect(stored?.autoload).toBe("no");
    });

    it("has settings in English and in Spanish", async () => {
      await page.goto(settingsOf(site));
      expect(await page.locator("th").allInnerTexts()).toEqual([
        "Language",
        "Country",
        "Colours",
        "Way",
        "Script",
        "Own address",
      ]);
      for (const locale of ["es_ES", "es_GT"]) {
        await speak(site, locale);
        await page.goto(settingsOf(site));
        expect(await page.locator("th").allInnerTexts()).toEqual([
          "Idioma",
          "País",
          "Colores",
          "Forma",
          "Script",
          "Dirección propia",
        ]);
      }
      await speak(site, "");
    });

    it("stores what is chosen, and no address that is none", async () => {
      await page.goto(settingsOf(site));
      await page.getByLabel("Country").selectOption("HN");
      await page.getByLabel("Colours").selectOption("hn");
      await page.getByLabel("Own address").fill("javascript:alert(1)");
      await page.click("#submit");
      expect(await page.locator(".notice-error").innerText()).toContain(
        "The address was not kept",
      );
      expect((await storedSettings(site))?.value).toMatchObject({
        country: "HN",
        theme: "hn",
        address: "",
      });
      expect((await storedSettings(site))?.autoload).toBe("no");
    });

    it("lets nobody change them but administrators with the form's nonce", async () => {
      const editors = await browserOf(browser, site, "editor");
      const theirs = await editors.newPage();
      const answer = await theirs.goto(settingsOf(site));
      expect(answer?.status()).toBe(403);
      const sent = await page.request.post(
        `${site.address}wp-admin/options.php`,
        {
          form: {
            option_page: "corett",
            action: "update",
            _wpnonce: "wrong",
            "corett_settings[country]": "GT",
          },
        },
      );
      expect(sent.status()).toBe(403);
      expect((await storedSettings(site))?.value["country"]).toBe("HN");
      await editors.close();
    });

    it("loads its script by hash, on pages with a document only", async () => {
      const html = await visitorsHtml(`[corett id="${ID}"]`);
      const [tag = ""] = /<script[^>]*kit\.js[^>]*>/.exec(html) ?? [];
      expect(tag).toContain('defer="defer"');
      expect(tag).toMatch(/ integrity="sha384-[\w+/=]+"/);
      expect(html).toContain("themes/hn.css");
      expect(html).toContain('data-corett-country="HN"');
      const other = await visitorsHtml("Nada");
      expect(other).not.toMatch(/corett\/kit/);
    });

    it("loads the quick exit's own file where an author pasted one", async () => {
      const html = await visitorsHtml(
        '<corett-quick-exit><a href="https://www.wikipedia.org/">Salir</a></corett-quick-exit>',
      );
      expect(html).toContain("<corett-quick-exit><a ");
      const [tag = ""] = /<script[^>]*leave\.js[^>]*>/.exec(html) ?? [];
      expect(tag).toMatch(/ integrity="sha384-[\w+/=]+"/);
    });

    it("keeps country and theme of a frame that an author pasted", async () => {
      const asked = `/en/${ID}.html?country=CR&amp;theme=cr`;
      const html = await visitorsHtml(
        `<iframe src="/kit${asked}&amp;scheme=dark" title="x"></iframe>`,
      );
      const [, address = ""] = /<iframe src="([^"]*)"/.exec(html) ?? [];
      expect(address.replace("&#038;", "&amp;")).toContain(asked);
      expect(html).toContain("frame.js");
    });

    it("tells authors, not visitors, of a document that is not there", async () => {
      const session = await logIn(site, "author");
      const post = await session.publish('[corett id="no-hay"]');
      const content = (await (
        await session.ask(`/wp/v2/posts/${post.id}`)
      ).json()) as { content: { rendered: string } }; // REST's own schema
      expect(content.content.rendered).toContain(
        "CORETT has no document “no-hay”",
      );
      expect(await (await fetch(post.link)).text()).not.toContain("no-hay");
    });

    it("shows the document in the block editor, and publishes it", async () => {
      await site.php(
        `update_user_meta( 1, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );`,
      );
      await page.goto(`${site.address}wp-admin/post-new.php`);
      await page.click("[aria-label='Add default block']");
      await page.keyboard.type("/corett");
      await page.getByRole("option", { name: "CORETT" }).waitFor();
      await page.keyboard.press("Enter");
      const block = page.locator("[data-type='corett/document']");
      await block.getByLabel("Document").selectOption("detected-victims");
      const chart = block.locator("corett-bar-chart");
      await chart.waitFor();
      await expect
        .poll(() => chart.evaluate((node) => node.shadowRoot !== null))
        .toBe(true);
      await page.getByRole("button", { name: "Publish", exact: true }).click();
      await page
        .getByLabel("Editor publish")
        .getByRole("button", { name: "Publish", exact: true })
        .click();
      const link = page
        .getByLabel("Editor publish")
        .getByRole("link", { name: "View Post" });
      const address = (await link.getAttribute("href")) ?? "";
      const html = await (await fetch(address)).text();
      expect(html).toContain("<corett-infographic");
      expect(faults).toEqual([]);
      // The editor's own welcome picture; nothing of the kit's.
      expect([...abroad].filter((host) => host !== "s.w.org")).toEqual([]);
    });

    describe.skipIf(!hasPayloads)("hostile strings (needs ../shared)", () => {
      const ask = async (code: string, payloads: readonly string[]) => {
        const file = path.join(site.folder, "../payloads.json");
        await writeFile(file, JSON.stringify(payloads));
        const text = await site.php(
          `$payloads = json_decode( file_get_contents( '${file}' ), true ); $out = array(); foreach ( $payloads as $p ) { ${code} } echo wp_json_encode( $out, JSON_INVALID_UTF8_SUBSTITUTE );`,
        );
        return JSON.parse(text) as readonly string[]; // as the line above makes it
      };
      const hostile = NAMES.map((name) => `'${name}' => $p`).join(", ");

      it("change nothing as attributes, in shortcode and block", async () => {
        const payloads = await readPayloads();
        const rendered = await ask(
          `$a = array( 'id' => '${ID}', ${hostile} ); $out[] = \\Corett\\WordPress\\shortcode( $a ); $out[] = render_block( array( 'blockName' => 'corett/document', 'attrs' => $a, 'innerBlocks' => array(), 'innerHTML' => '', 'innerContent' => array() ) );`,
          payloads,
        );
        expect(rendered.length).toBe(2 * payloads.length);
        expect(new Set(rendered).size).toBe(2);
      });

      it("are plain words in the note for authors", async () => {
        const payloads = await readPayloads();
        const notes = await ask(
          `wp_set_current_user( 1 ); $out[] = \\Corett\\WordPress\\shortcode( array( 'id' => $p ) );`,
          payloads,
        );
        const marked = notes.filter(
          (note) => !/^<p role="note">[^<]*<\/p>$/.test(note),
        );
        expect(marked).toEqual([]);
      });

      it("never become settings", async () => {
        const payloads = await readPayloads();
        const settings = await ask(
          `$out[] = wp_json_encode( \\Corett\\WordPress\\sanitize_settings( array( ${hostile}, 'script' => $p, 'address' => '' ) ) );`,
          payloads,
        );
        expect(new Set(settings).size).toBe(1);
      });

      it("and addresses are a folder on the web or nothing", async () => {
        const addresses = await ask(
          `$out[] = \\Corett\\WordPress\\sanitize_address( $p );`,
          [...(await readUrls()), "https://example.org/kit", "/kit/"],
        );
        expect(addresses.slice(-2)).toEqual([
          "https://example.org/kit/",
          "/kit/",
        ]);
        const sound = /^(|(https?:\/\/[^<>"']+|\/[^<>"']*)\/)$/;
        expect(addresses.filter((one) => !sound.test(one))).toEqual([]);
      });

      it("do not get through with the kit's tags", async () => {
        const payloads = [...(await readPayloads())];
        const kept = await ask(
          `$out[] = wp_kses_post( '<corett-document src="' . $p . '" onclick="' . $p . '" style="' . $p . '">' . $p . '</corett-document>' );`,
          payloads,
        );
        const page = await browser.newPage();
        await page.route("**", (route) => route.abort());
        const hurt = await page.evaluate((fragments) => {
          const parser = new DOMParser();
          // WordPress itself keeps <object>, without what it could load.
          const isBad = ({ localName, attributes }: Element) =>
            /^(script|style|iframe|embed|svg|math|template)$/.test(localName) ||
            (localName === "object" && attributes.length > 0) ||
            [...attributes].some(
              ({ name, value }) =>
                name.startsWith("on") ||
                (/^(href|src|action|formaction|poster|data)$/.test(name) &&
                  /^\s*(javascript|vbscript|data):/i.test(value)),
            );
          return fragments.filter((html) => {
            const { body } = parser.parseFromString(html, "text/html");
            return [...body.querySelectorAll("*")].some(isBad);
          });
        }, kept);
        await page.close();
        const ours = kept.filter((html) => html.startsWith("<corett-document"));
        expect(ours).not.toEqual([]);
        expect(hurt.slice(0, 3)).toEqual([]);
      });
    });

    it("leaves WordPress's log without a word", async () => {
      const file = path.join(site.folder, "../debug.log");
      const log = await readFile(file, "utf8").catch(() => "");
      const lines = log.split("\n");
      expect(lines.filter((one) => one.includes("plugins/corett"))).toEqual([]);
    });

    it("is replaced by another upload, and keeps its settings", async () => {
      await page.goto(`${site.address}wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles("input[name=pluginzip]", zipOf("wordpress"));
      await page.click("#install-plugin-submit");
      await page.click("a:has-text('Replace current with uploaded')");
      await page.getByText("Plugin updated successfully.").waitFor();
      expect((await storedSettings(site))?.value["country"]).toBe("HN");
      expect(await visitorsHtml(`[corett id="${ID}"]`)).toContain(
        "<corett-key-message",
      );
    });

    it("leaves nothing behind when it is deactivated and deleted", async () => {
      await page.goto(`${site.address}wp-admin/plugins.php`);
      await page.click("#deactivate-corett");
      await page.locator("#activate-corett").waitFor();
      expect(await storedSettings(site)).not.toBeNull();
      page.once("dialog", (dialog) => void dialog.accept());
      await page.click("#delete-corett");
      await page.getByText("was successfully deleted").waitFor();
      const left = await site.php(
        `global $wpdb; foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $column ) { echo $wpdb->get_var( "select count(*) from {$wpdb->$table} where $column like '%corett%'" ); }`,
      );
      expect(left).toBe("000");
    });
  },
);
