import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { readSeen } from "./seen.ts";
import { tableOf, unexplained } from "./table.ts";

const DOC = new URL("../../../../docs/engines.md", import.meta.url);
const [BEGIN, END] = ["<!-- seen -->", "<!-- end of seen -->"];

describe("the table of hosts, ways and engines", () => {
  it("has no cell that is not explained", async () => {
    expect(unexplained(await readSeen())).toEqual([]);
  });

  it("notices a cell that is missing or broken", async () => {
    const seen = await readSeen();
    const { Firefox, ...others } = seen;
    expect(unexplained(others)).toContain("plain live Firefox");
    expect(
      unexplained({
        ...seen,
        Firefox: {
          ...Firefox,
          plain: { ...Firefox?.["plain"], live: "words" },
        },
      }),
    ).toEqual(["plain live Firefox"]);
  });

  it("is in docs/engines.md as the runs saw it", async () => {
    const doc = await readFile(DOC, "utf8");
    const [before = "", rest = ""] = doc.split(BEGIN);
    const [, after = ""] = rest.split(END);
    const table = tableOf(await readSeen());
    const written = await format(
      `${before}${BEGIN}\n\n${table}\n${END}${after}`,
      { parser: "markdown" },
    );
    if (process.env["CORETT_WRITE_SEEN"]) await writeFile(DOC, written);
    else expect(doc).toBe(written);
  });
});
