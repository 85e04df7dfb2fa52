import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { checkInstance } from "./check-instance.ts";
import { protect } from "./protect.ts";
import { publicationOf } from "./publication-of.ts";

/** The JSON blocks that follow a mark in the package's README. */
async function example(mark: string): Promise<unknown> {
  const readme = new URL("../../README.md", import.meta.url);
  const text = await readFile(readme, "utf8");
  const block = text.split(`<!-- example: ${mark} -->`)[1];
  return JSON.parse(/```json\n(.*?)```/s.exec(block ?? "")?.[1] ?? "");
}

it("protects the example of the README as it says", async () => {
  const instance = checkInstance(await example("instance"));
  const protection = await protect(instance);
  expect(protection.suppressed).toEqual(await example("suppressed"));
  const { publication, secret } = publicationOf(instance, protection);
  expect((await audit(publication, secret)).passed).toBe(true);
});
