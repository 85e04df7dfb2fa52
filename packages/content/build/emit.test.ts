import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkFolder } from "@corett/cli";
import { keyMessages } from "@corett/content/key-messages";
import { keyMessages as inEnglish } from "@corett/content/key-messages/en";
import { keyMessages as inSpanish } from "@corett/content/key-messages/es-419";
import { type Content, publishContent, translated } from "@corett/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitModules } from "./emit.ts";

const here = fileURLToPath(new URL("..", import.meta.url));

describe("the modules of the package", () => {
  it("are one a kind, and one a kind and language", () => {
    const [message] = keyMessages;
    expect(message?.name["es-419"]).toBe(inSpanish[0]?.name);
    expect(message?.name.en).toBe(inEnglish[0]?.name);
    expect(inEnglish.map(({ id }) => id)).toEqual(
      keyMessages.map(({ id }) => id),
    );
  });

  it("load nothing but themselves", async () => {
    for (const name of ["key-messages", "key-messages/en", "members/es-419"]) {
      const text = await readFile(path.join(here, `dist/${name}.js`), "utf8");
      expect(text).not.toMatch(/\bimport\b.*from|^export \*/m);
    }
  });
});

describe("a third language", () => {
  let folder: string;
  let content: Content;

  // K'iche' and its record are in the content; a translation is one file more.
  // Nobody here writes K'iche': the words only stand for some.
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "corett-quc-"));
    await cp(path.join(here, "data"), folder, { recursive: true });
    await mkdir(path.join(folder, "translations"), { recursive: true });
    const tools = keyMessages.find(({ id }) => id === "tools");
    const translation = {
      id: "quc-tools",
      language: "language-quc",
      of: "tools",
      status: "reviewed",
      reviewed: { by: "A speaker of the language", on: "2026-11-01" },
      texts: [
        {
          at: "variants.forums-tools.text",
          source: tools?.variants[0]?.text["es-419"],
          target: "[quc] chʼabʼal",
        },
      ],
    };
    const file = path.join(folder, "translations/quc-tools.json");
    await writeFile(file, JSON.stringify(translation));
    const checked = await checkFolder(folder);
    expect(checked.problems.filter(({ level }) => level === "error")).toEqual(
      [],
    );
    ({ content } = checked);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is added by files alone and reaches the published document", () => {
    const { published } = publishContent(content);
    const document = published.find(({ id }) => id === "forums-tools");
    expect(document).toMatchObject({
      text: {
        quc: "[quc] chʼabʼal",
        en: expect.stringContaining("tools") as string,
      },
    });
  });

  it("has modules of its own, in which what is missing says its language", () => {
    const { published } = publishContent(content);
    const files = new Map(emitModules(translated(content), published));
    const text = files.get("key-messages/quc.js") ?? "";
    expect(text).toContain('"text":{"text":"[quc] chʼabʼal","language":"quc"}');
    expect(text).toMatch(
      /"detail":\{"text":"Un método común.*?","language":"es-419"\}/,
    );
    expect(files.get("key-messages/quc.d.ts")).toContain(
      "InLanguage<KeyMessage, TextInLanguage>",
    );
    expect(emitModules(content, published).map(([name]) => name)).not.toContain(
      "key-messages/quc.js",
    );
  });
});
