import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("node-version.cjs", import.meta.url));

/** Runs the check as if on another version of Node. */
function on(version: string) {
  const code = `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(version)} }); require(${JSON.stringify(script)})`;
  return spawnSync(process.execPath, ["-e", code], { encoding: "utf8" });
}

describe("the check of Node's version", () => {
  it.each(["8.17.0", "18.20.4", "20.18.3"])(
    "refuses %s and says why",
    (old) => {
      const { status, stderr } = on(old);
      expect(status).toBe(1);
      expect(stderr).toContain(`aquí está Node ${old}`);
      expect(stderr).toContain(`this is Node ${old}`);
      expect(stderr).toContain("https://nodejs.org");
    },
  );

  it.each(["20.19.0", "20.20.1", "24.1.0"])("lets %s pass", (fit) => {
    const { status, stderr } = on(fit);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
