import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const home = fileURLToPath(new URL("..", import.meta.url));
let copy: string;

// Inside the package, so that zod is found from there; in dist, which is no source.
beforeAll(async () => {
  copy = await mkdtemp(path.join(home, "dist/.schemas-"));
  for (const folder of ["build", "schemas"])
    await cp(path.join(home, folder), path.join(copy, folder), {
      recursive: true,
    });
  await mkdir(path.join(copy, "dist"));
  await writeFile(
    path.join(copy, "dist/index.js"),
    'export * from "../../index.js";',
  );
});

afterAll(() => rm(copy, { recursive: true }));

const check = () =>
  spawnSync(
    process.execPath,
    [path.join(copy, "build/json-schema.ts"), "--check"],
    { encoding: "utf8" },
  );

describe("the JSON Schema files", () => {
  it("say what the zod schemas say", () => {
    expect(check().stderr).toBe("");
    expect(check().status).toBe(0);
  });

  it("are refused when they have drifted", async () => {
    const file = path.join(copy, "schemas/source.schema.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace('"released"', '"release"'));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("source.schema.json");
  });
});
