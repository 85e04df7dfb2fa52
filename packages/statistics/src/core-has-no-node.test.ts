import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SOURCE = fileURLToPath(new URL(".", import.meta.url));

it("the core names nothing of Node: it runs in a browser's worker", () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
  const core = names.filter(
    (name) =>
      name.endsWith(".ts") &&
      !/\.(?:test|sample)\.ts$/.test(name) &&
      !name.startsWith("node"),
  );
  expect(core.length).toBeGreaterThan(60);
  for (const name of core)
    expect(readFileSync(SOURCE + name, "utf8"), name).not.toMatch(
      /from "node:|import\("node:|\bprocess\.|\bBuffer\.|= require\(/,
    );
});
