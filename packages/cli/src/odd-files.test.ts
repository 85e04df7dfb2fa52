import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { desk } from "./run.sample.ts";
import { run } from "./run.ts";

const { corett, folder } = desk();

const LETTER = "channels/letter.json";

describe("what no editor would do on purpose", () => {
  /** Puts something into the channels for the time of a check. */
  async function told(name: string, put: (file: string) => Promise<unknown>) {
    const file = path.join(folder(), "data/channels", name);
    const before = await readFile(file).catch(() => undefined);
    await put(file);
    const { code, out, err } = await corett(["check", "--json"]);
    await rm(file, { recursive: true, force: true });
    if (before) await writeFile(file, before);
    expect(err).toBe("");
    const { problems } = JSON.parse(out) as {
      problems: { file: string; code: string; line: number; level: string }[];
    };
    return {
      code,
      problems: problems
        .filter(({ file }) => !file.startsWith("lines/"))
        .map(({ file, code, line }) => `${file}:${String(line)} ${code}`),
    };
  }
  const text = () => readFile(path.join(folder(), "data", LETTER));

  it.each([
    [
      "a folder that is called like a file",
      "x.json",
      (file: string) => mkdir(file),
      "channels/x.json:1 file",
    ],
    [
      "a link to nowhere",
      "z.json",
      (file: string) => symlink("/nowhere/at/all", file),
      "channels/z.json:1 unreadable-file",
    ],
    [
      "an ending in capitals",
      "letter2.JSON",
      async (file: string) => writeFile(file, await text()),
      "channels/letter2.JSON:1 file",
    ],
    [
      "a copy beside the file",
      "letter (1).json",
      async (file: string) => writeFile(file, await text()),
      "channels/letter (1).json:3 file-name",
    ],
    [
      "a picture",
      "logo.json",
      (file: string) => writeFile(file, Buffer.from([0x89, 0x50, 0xff, 0xd8])),
      "channels/logo.json:1 encoding",
    ],
    [
      "UTF-16",
      "letter.json",
      async (file: string) =>
        writeFile(file, `\uFEFF${String(await text())}`, "utf16le"),
      "channels/letter.json:1 encoding",
    ],
    [
      "Latin-1",
      "letter.json",
      async (file: string) => writeFile(file, String(await text()), "latin1"),
      "channels/letter.json:1 encoding",
    ],
  ] as const)(
    "%s is told once, and nothing else",
    async (_, name, put, line) => {
      expect(await told(name, put)).toEqual({ code: 1, problems: [line] });
    },
  );

  it.each([
    [
      "the mark that some editors put first",
      async (file: string) => writeFile(file, `\uFEFF${String(await text())}`),
      "channels/letter.json:1 byte-mark",
    ],
    [
      "a file without its schema",
      async (file: string) =>
        writeFile(file, String(await text()).replace(/ {2}"\$schema".*\n/, "")),
      "channels/letter.json:1 schema",
    ],
  ] as const)("%s is a notice", async (_, put, line) => {
    expect(await told("letter.json", put)).toEqual({
      code: 0,
      problems: [line],
    });
  });

  it("a fault of the command itself is told without a trace, and ends with 3", async () => {
    const fail = (text: string) => {
      throw new TypeError(`cannot write ${String(text.length > 0)}`);
    };
    for (const [trace, lines] of [
      [{}, 2],
      [{ CORETT_TRACE: "1" }, 3],
    ] as const) {
      let err = "";
      const code = await run(["list"], {
        cwd: folder(),
        env: { LANG: "en", ...trace },
        out: fail,
        err: (text) => (err += text),
      });
      expect(code).toBe(3);
      expect(err).toContain("cannot write true");
      expect(err.trim().split("\n").length >= lines).toBe(true);
      expect(/ {4}at /.test(err)).toBe("CORETT_TRACE" in trace);
    }
  });
});
