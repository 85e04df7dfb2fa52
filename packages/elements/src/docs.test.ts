import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { LocalizedText } from "@corett/model";
import { describe, expect, it } from "vitest";
import type { ComponentDocs } from "./docs.ts";
import { markupOf } from "./words/markup.ts";

const sources = new URL("./", import.meta.url);
const components = (await readdir(sources)).filter((name) =>
  existsSync(new URL(`${name}/define.ts`, sources)),
);
const fileOf = (name: string) => new URL(`${name}/${name}.docs.ts`, sources);
const written = components.filter((name) => existsSync(fileOf(name)));

const isDocs = (value: unknown): value is ComponentDocs =>
  typeof value === "object" && value !== null && "misuse" in value;

async function read(name: string): Promise<ComponentDocs> {
  const module = (await import(fileOf(name).href)) as Record<string, unknown>; // a module is one
  const found = Object.values(module).find(isDocs);
  if (!found) throw new Error(`${name}.docs.ts exports no documentation`);
  return found;
}

function expectText(text: LocalizedText) {
  const [spanish, english] = [text["es-419"], text.en];
  for (const one of [spanish, english]) expect(one).toMatch(/\p{L}{2}/u);
  expect(spanish).not.toBe(english);
}

it("every component is documented", () => {
  expect(components.length).toBeGreaterThan(20);
  expect(components.filter((name) => !written.includes(name))).toEqual([]);
});

describe.each(written)("the documentation of %s", (name) => {
  it("says all that it should, in both languages", async () => {
    const docs = await read(name);
    expectText(docs.summary);
    for (const part of [
      docs.use,
      docs.avoid,
      docs.content,
      docs.accessibility,
      docs.limits,
    ]) {
      expect(part.length).toBeGreaterThan(0);
      part.forEach(expectText);
    }
    expect(docs.keywords.length).toBeGreaterThan(0);
  });

  it("shows a wrong use, and what to do instead", async () => {
    const { misuse } = await read(name);
    expect(misuse.length).toBeGreaterThan(0);
    for (const one of misuse) {
      [one.title, one.wrong, one.instead].forEach(expectText);
      for (const language of ["es-419", "en"])
        expect(markupOf(one.words(language))).toContain("<");
    }
  });
});
