import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "./zip.ts";

const FILES = new Map<string, string | Uint8Array>([
  ["b/uno.txt", "¿Qué es la trata?"],
  ["a.bin", Uint8Array.from([0, 1, 255])],
]);

describe("a zip", () => {
  it("holds the files as they are", () => {
    const files = unzipSync(zipOf(FILES));
    expect(Object.keys(files)).toEqual(["a.bin", "b/uno.txt"]);
    expect(Buffer.from(files["b/uno.txt"] ?? []).toString()).toBe(
      "¿Qué es la trata?",
    );
    expect([...(files["a.bin"] ?? [])]).toEqual([0, 1, 255]);
  });

  it("has the same bytes whatever the order of the files", () => {
    const other = new Map([...FILES].reverse());
    expect(zipOf(other)).toEqual(zipOf(FILES));
  });

  it.each(["America/Guatemala", "Asia/Tokyo"])(
    "has the same bytes in %s",
    (zone) => {
      const module = fileURLToPath(new URL("zip.ts", import.meta.url));
      const script = `import { zipOf } from ${JSON.stringify(module)}; process.stdout.write(Buffer.from(zipOf(new Map([["a", "b"]]))).toString("hex"));`;
      const hex = execFileSync(
        process.execPath,
        ["--input-type=module", "-e", script],
        { env: { ...process.env, TZ: zone }, encoding: "utf8" },
      );
      expect(hex).toBe(
        Buffer.from(zipOf(new Map([["a", "b"]]))).toString("hex"),
      );
    },
  );
});
