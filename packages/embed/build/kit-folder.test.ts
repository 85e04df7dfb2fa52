import { access, readFile } from "node:fs/promises";
import { published } from "@corett/content";
import { filesFolder, readManifest } from "@corett/embed/compose";
import { unzipSync } from "fflate";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { kitPage } from "./kit-page.ts";
import { zipOf } from "./zip.ts";

const manifest = await readManifest();
const dist = new URL("../", filesFolder);
const read = (path: string) => readFile(new URL(path, filesFolder), "utf8");

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    "tagName" in child
      ? [child, ...elementsIn("content" in child ? child.content : child)]
      : [],
  );
}

const attributesOf = (element: Element | undefined) =>
  Object.fromEntries(
    element?.attrs.map(({ name, value }) => [name, value]) ?? [],
  );

/** Attributes whose address a browser fetches without being asked. */
const FETCHED = /^(src|srcset|poster|data|background)$/;

describe("the manifest's documents", () => {
  it("are all that are for publishing, in both languages", () => {
    const ids = published
      .filter((one) => !("sample" in one && one.sample))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    for (const language of ["es-419", "en"])
      expect(
        manifest.documents
          .filter((one) => one.language === language)
          .map(({ id }) => id),
      ).toEqual(ids);
  });

  it("that have a drawing have an image of it", async () => {
    const images = manifest.documents.flatMap(({ image }) => image ?? []);
    expect(images.map(({ path }) => path).sort()).toEqual([
      "en/detected-victims.svg",
      "en/detection-map.svg",
      "es-419/detected-victims.svg",
      "es-419/detection-map.svg",
    ]);
    for (const { path, width, height } of images) {
      const svg = await read(path);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(svg).not.toMatch(/<script|href=|url\(|light-dark|@import/);
    }
  });
});

describe.each(manifest.documents)("the page of $id in $language", (one) => {
  it("is valid, neutral towards its visitors and asks only its folder", async () => {
    const faults: string[] = [];
    const page = await read(one.page);
    const elements = elementsIn(
      parse(page, { onParseError: ({ code }) => faults.push(code) }),
    );
    expect(
      faults.filter(
        (code) =>
          code !== "non-void-html-element-start-tag-with-trailing-solidus",
      ),
    ).toEqual([]);
    const metas = elements.filter(({ tagName }) => tagName === "meta");
    expect(metas.map(attributesOf)).toContainEqual({
      name: "referrer",
      content: "no-referrer",
    });
    expect(attributesOf(elements[0])["lang"]).toBe(one.language);
    for (const element of elements) {
      const attributes = attributesOf(element);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|^style$/);
        if (FETCHED.test(name) || element.tagName === "link")
          expect(value).not.toMatch(/^[a-z]+:|^\/\//i);
        if (element.tagName === "a" && value.startsWith("https:"))
          expect(attributes["target"]).toBe("_top");
      }
      if (element.tagName === "script") expect(element.childNodes).toEqual([]);
    }
  });

  it("leads to files that are there", async () => {
    const page = await read(one.page);
    const base = new URL(one.page, "https://kit.invalid/");
    const addresses = [...page.matchAll(/ (?:src|href)="([^"#:]+)"/g)].map(
      ([, address = ""]) => new URL(address, base).pathname.slice(1),
    );
    expect(addresses.length).toBeGreaterThan(6);
    for (const path of addresses) await access(new URL(path, filesFolder));
  });

  it("has the document itself as data beside it", async () => {
    const document = published.find(({ id }) => id === one.id);
    expect(JSON.parse(await read(one.data))).toEqual(document);
  });

  it("is embedded by its address as a frame of itself", async () => {
    const answer = JSON.parse(await read(one.oembed)) as Record<
      string,
      unknown
    >;
    const { html, ...rest } = answer;
    expect(rest).toEqual({
      version: "1.0",
      type: "rich",
      title: one.title,
      provider_name: "CORETT",
      width: 640,
      height: one.height,
    });
    const frame = elementsIn(parseFragment(String(html))).find(
      ({ tagName }) => tagName === "iframe",
    );
    expect(attributesOf(frame)).toMatchObject({
      src: `/${manifest.folder}/${one.page}`,
      title: one.title,
      loading: "lazy",
    });
  });
});

describe("a page of the kit", () => {
  it("escapes its title and names every style that it holds", () => {
    const page = kitPage({
      language: "en",
      title: `"><script>alert(1)</script>`,
      html: "<p><style>a{}</style><style>b{}</style></p>",
      script: "kit.js",
      other: "a.html",
      data: "a.json",
      oembed: "a.oembed.json",
    });
    expect(page).not.toContain("<script>alert");
    expect(page.match(/'sha256-[\w+/]{43}='/g)).toHaveLength(2);
  });
});

describe("the one download", () => {
  const zip = () => readFile(new URL("corett-kit.zip", dist));

  it("has the same bytes whenever it is made", async () => {
    const again = await zipOf(dist, manifest);
    expect(Buffer.from(again).equals(await zip())).toBe(true);
  });

  it("holds the folder with its version, snippets, licence and how to", async () => {
    const files = unzipSync(await zip());
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining([
        "LEAME.txt",
        "README.txt",
        "LICENSE.txt",
        ...manifest.files.map(({ name }) => `${manifest.folder}/${name}`),
        ...manifest.documents.map(({ page }) => `${manifest.folder}/${page}`),
        ...manifest.snippets.map(({ path }) => path),
      ]),
    );
    for (const name of names)
      expect(name).toMatch(/^(kit-\d|snippets\/|(LEAME|README|LICENSE)\.txt$)/);
    const kit = files[`${manifest.folder}/kit.js`];
    expect(Buffer.from(kit ?? []).toString()).toBe(await read("kit.js"));
  });

  it("says every way with the hash that its file has, in both languages", async () => {
    const files = unzipSync(await zip());
    for (const name of ["LEAME.txt", "README.txt"]) {
      const text = Buffer.from(files[name] ?? []).toString();
      for (const file of ["kit.js", "frame.js"])
        expect(text).toContain(
          manifest.files.find((one) => one.name === file)?.integrity,
        );
      expect(text).toContain(`/${manifest.folder}/data/state-who-we-are.json`);
    }
  });
});
