import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { published } from "@corett/content";
import {
  filesFolder,
  readManifest,
  readSnippet,
  scriptTag,
} from "@corett/embed/compose";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { AUTOLOADER } from "./autoloader.ts";
import { bundle, FILES } from "./bundle.ts";

const manifest = await readManifest();
const read = (name: string) => readFile(new URL(name, filesFolder));

describe("the manifest", () => {
  it("names every file that there is, and no other", async () => {
    const names = manifest.files.map(({ name }) => name).sort();
    const there = await readdir(filesFolder, { withFileTypes: true });
    expect(names).toEqual(
      there
        .flatMap((one) =>
          one.isFile() && one.name.endsWith(".js") ? [one.name] : [],
        )
        .sort(),
    );
    expect(names).toEqual(
      [...FILES, AUTOLOADER].map(({ name }) => name).sort(),
    );
  });

  it.each(FILES)("has the hash of $name", async ({ name }) => {
    const entry = manifest.files.find((file) => file.name === name);
    const hash = createHash("sha384")
      .update(await read(name))
      .digest("base64");
    expect(entry?.integrity).toBe(`sha384-${hash}`);
    expect(scriptTag(manifest, name, "/kit/")).toContain(
      `integrity="sha384-${hash}"`,
    );
  });
});

describe.each(FILES)("the file $name", ({ name, format }) => {
  it("asks nobody for anything and evaluates nothing", async () => {
    const code = (await read(name)).toString();
    const addresses = code.match(/https?:\/\/[^"'`]+/g) ?? [];
    // Names of markup, and a link that a reader may follow; no request.
    const known =
      /^http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg)$|^https:\/\/wa\.me\/|^https:\/\/www\.wikipedia\.org\/$/;
    expect(addresses.filter((one) => !known.test(one))).toEqual([]);
    expect(code).not.toMatch(
      /\beval\(|new Function|localStorage|document\.cookie/,
    );
    expect(code).not.toMatch(/createElement\("style"\)/);
    if (format === "iife")
      expect(code).not.toMatch(/\b(import|export)\b[ {*"']/);
  });
});

describe("a bundle", () => {
  it("has the same bytes every time", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "corett-bundle-"));
    const [file] = FILES.filter(({ name }) => name === "key-message.js");
    if (!file) throw new Error("no key-message.js");
    await bundle(file, pathToFileURL(`${folder}/`));
    const again = await readFile(path.join(folder, file.name));
    expect(again.equals(await read(file.name))).toBe(true);
    await rm(folder, { recursive: true });
  });
});

type Element = DefaultTreeAdapterTypes.Element;

/** All elements below a node, those of declarative shadow roots included. */
function* elementsIn(
  node: DefaultTreeAdapterTypes.ParentNode,
): Generator<Element> {
  for (const child of node.childNodes)
    if ("tagName" in child) {
      yield child;
      yield* elementsIn("content" in child ? child.content : child);
    }
}

const snippets = published.flatMap(({ id }) =>
  (["es-419", "en"] as const).flatMap((language) =>
    (["live", "prerendered"] as const).map((mode) => ({ id, language, mode })),
  ),
);

describe.each(snippets)("the $mode snippet $id in $language", (one) => {
  const text = () => readSnippet(manifest, one.id, one.language, one.mode);

  it("is valid HTML without script, style attribute or handler", async () => {
    const faults: string[] = [];
    const fragment = parseFragment(await text(), {
      onParseError: ({ code }) => faults.push(code),
    });
    const elements = [...elementsIn(fragment)];
    expect(elements.length).toBeGreaterThan(3);
    // "<br/>" is for XHTML; HTML reads it as "<br>".
    expect(
      faults.filter(
        (code) =>
          code !== "non-void-html-element-start-tag-with-trailing-solidus",
      ),
    ).toEqual([]);
    expect(elements.map(({ tagName }) => tagName)).not.toContain("script");
    for (const { attrs } of elements)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^style$/);
        if (name === "src") expect(value).toMatch(/^#/);
        if (name === "href")
          expect(value).toMatch(
            /^(#|https:\/\/|mailto:|tel:|videos\/[a-z-]+\.(webm|vtt)$)/,
          );
      }
  });

  it("is in its language and has the id of its document", async () => {
    const [root] = elementsIn(parseFragment(await text()));
    expect(root?.attrs).toEqual([
      { name: "id", value: one.id },
      { name: "lang", value: one.language },
      { name: "dir", value: "ltr" },
    ]);
  });

  it("has finished looks inside every component, or in none", async () => {
    const html = await text();
    const components = html.match(/<corett-[a-z-]+/g)?.length ?? 0;
    const roots = html.match(/<template shadowrootmode="open">/g)?.length ?? 0;
    expect(components).toBeGreaterThan(0);
    expect(roots).toBe(one.mode === "live" ? 0 : components);
  });
});
