import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import { ARROWS } from "./arrows.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const OURS = /no-restricted-|no-eval|no-new-func|no-implied-eval|max-lines/;

let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({ cwd: root });
});

/**
 * The house rules that a line breaks if it stands in a file. The file must
 * exist, for the rules ask the compiler about it.
 */
async function broken(file: string, line: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(line, {
    filePath: path.join(root, file),
  });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.flatMap(({ ruleId }) =>
    ruleId && OURS.test(ruleId) ? [ruleId] : [],
  );
}

const MODEL = "packages/model/src/parse.ts";
const CONTENT = "packages/content/build/index.ts";
const ELEMENT = "packages/elements/src/element.ts";
const TOKENS = "packages/tokens/build/index.ts";
const EMBED = "packages/embed/build/index.ts";
const CMS = "packages/cms/build/index.ts";
const APP = "apps/landing/build.ts";

describe("an import", () => {
  it.each([
    [MODEL, 'import "@corett/content";'],
    [MODEL, 'import "@corett/tokens/host";'],
    [CONTENT, 'import "@corett/elements";'],
    [TOKENS, 'import "@corett/model";'],
    [ELEMENT, 'import { parseDocument } from "@corett/model";'],
    [ELEMENT, 'import "@corett/content";'],
    [ELEMENT, 'import { z } from "zod";'],
    [EMBED, 'import "@corett/testing";'],
    [EMBED, 'import "@corett/cms";'],
    [CMS, 'import "@corett/model";'],
    [CMS, 'import "@corett/testing";'],
  ])("may not go up or sideways: %s, %s", async (file, line) => {
    expect(await broken(file, line)).not.toEqual([]);
  });

  it.each([
    [EMBED, 'import "@corett/elements/src/element.ts";'],
    [EMBED, 'import "@corett/elements/dist/element.js";'],
    [EMBED, 'import "../../elements/src/element.ts";'],
    [APP, 'import "@corett/embed/build/bundle.ts";'],
    [APP, 'import "../../packages/embed/src/compose.ts";'],
  ])("may not go into another's inside: %s, %s", async (file, line) => {
    expect(await broken(file, line)).not.toEqual([]);
  });

  it.each([
    [CONTENT, 'import "@corett/model";'],
    [ELEMENT, 'import type { Figure } from "@corett/model";'],
    [ELEMENT, 'import "@corett/tokens/host";'],
    [EMBED, 'import "@corett/elements/define";'],
    [APP, 'import "@corett/embed/compose";'],
  ])("may go down: %s, %s", async (file, line) => {
    expect(await broken(file, line)).toEqual([]);
  });
});

describe("code for other people's pages", () => {
  it.each([
    "document.body.innerHTML = location.hash;",
    "document.body.insertAdjacentHTML('beforeend', location.hash);",
    "export const a = eval('1');",
    "export const a = new Function('return 1');",
    "document.cookie = 'a=1';",
    "localStorage.setItem('a', '1');",
    "export const a = sessionStorage;",
    "navigator.sendBeacon('/');",
    "customElements.define('a-b', HTMLElement);",
    'import { customElement } from "lit/decorators.js";',
    'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
    'import { html } from "lit"; export const a = html`<p style="color:red"></p>`;',
    'import { html } from "lit"; export const a = html`<p onclick="go()"></p>`;',
  ])("may not hold: %s", async (line) => {
    expect(await broken(ELEMENT, line)).not.toEqual([]);
  });

  it("may define a tag in the one place that guards it", async () => {
    const line = "customElements.define('a-b', HTMLElement);";
    expect(await broken("packages/elements/src/define-once.ts", line)).toEqual(
      [],
    );
  });
});

describe("the tree", () => {
  it("has every package in the table of arrows", async () => {
    const folders = await readdir(path.join(root, "packages"));
    expect(folders.sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it("has no file whose name says nothing", async () => {
    const empty = /^(utils?|helpers?|common|misc)(\.|$)/i;
    const names: string[] = [];
    for (const room of ["packages", "apps", "scripts", "eslint"])
      names.push(
        ...(await readdir(path.join(root, room), { recursive: true })).filter(
          (file) =>
            !/(^|[\\/])(node_modules|dist|storybook-static)[\\/]/.test(file),
        ),
      );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((file) => empty.test(path.basename(file)))).toEqual([]);
  });
});
