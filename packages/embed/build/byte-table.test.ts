import { readFile } from "node:fs/promises";
import { readManifest } from "@corett/embed/compose";
import { describe, expect, it } from "vitest";
import { withTable } from "./byte-table.ts";

describe("the table of what each component weighs", () => {
  it("is the one of this build; else run: pnpm --filter @corett/embed bytes", async () => {
    const readme = await readFile(
      new URL("../../elements/README.md", import.meta.url),
      "utf8",
    );
    expect(await withTable(readme, await readManifest())).toBe(readme);
  });

  it("says so if the README has no place for it", async () => {
    await expect(withTable("# x", { files: [] })).rejects.toThrow("marks");
  });
});
