import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/corett.js", import.meta.url));
const DATA = fileURLToPath(new URL("../../content/data", import.meta.url));

const corett = (...args: string[]) =>
  spawnSync(process.execPath, [BIN, ...args, "--content", DATA], {
    encoding: "utf8",
    env: { LANG: "en_US.UTF-8" },
  });

describe("the command as a program", () => {
  it("ends with its exit code and says its piece", () => {
    expect(corett("check", "--json")).toMatchObject({ status: 0, stderr: "" });
    expect(corett("chekc")).toMatchObject({ status: 2, stdout: "" });
  });

  it("goes quietly when nobody reads on", async () => {
    const args = [BIN, "coverage", "--missing", "quc", "--content", DATA];
    const child = spawn(process.execPath, args);
    let errors = "";
    child.stderr.on("data", (text) => (errors += String(text)));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.once("close", resolve));
    expect(errors).toBe("");
  });
});
