import { glob, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { elementsOf, readManifest } from "./manifest.ts";

const manifest = await readManifest();
const elements = elementsOf(manifest);
const src = new URL("../src/", import.meta.url);

/** The tag that each component's `define.ts` registers, by its folder. */
async function definedTags(): Promise<string[]> {
  const tags: string[] = [];
  for await (const file of glob("*/define.ts", { cwd: src }))
    tags.push(`corett-${file.replace(/\/define\.ts$/, "")}`);
  return tags;
}

describe("the custom-elements manifest", () => {
  it("is valid by its own JSON Schema", async () => {
    const file = createRequire(import.meta.url).resolve(
      "custom-elements-manifest/schema.json",
    );
    const schema = JSON.parse(await readFile(file, "utf8")) as object; // a schema is one
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it("has every tag that the kit defines, and no other", async () => {
    const defined = await definedTags();
    expect(defined.length).toBeGreaterThan(20);
    expect(elements.map(({ tagName }) => tagName)).toEqual(defined.sort());
  });

  it("names files that the package ships", async () => {
    for (const { path } of manifest.modules)
      await expect(
        readFile(new URL(`../${path}`, import.meta.url)),
      ).resolves.toBeDefined();
  });
});

describe.each(elements)("the manifest's $tagName", (element) => {
  it("says what it is for, and what each thing is that can be used", () => {
    expect(element.summary?.length).toBeGreaterThan(3);
    expect(element.description?.length).toBeGreaterThan(10);
    const parts = [
      ...(element.slots ?? []),
      ...(element.cssParts ?? []),
      ...(element.events ?? []),
      ...(element.attributes ?? []),
      ...(element.members ?? []).filter(({ name }) => name !== "lang"),
    ];
    for (const { name, description } of parts)
      expect(description, `${element.tagName} ${name}`).toBeTruthy();
  });

  it("holds nothing that is internal", () => {
    const names = (element.members ?? []).map(({ name }) => name);
    expect(names.filter((name) => /^[#_]/.test(name))).toEqual([]);
    expect(names).not.toContain("view");
  });
});
