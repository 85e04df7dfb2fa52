import { execFile } from "node:child_process";
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as prettier from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const SRC = "packages/elements/src";
const LISTS = ["define.ts", "index.ts", "all-examples.ts"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-generator-"));
  for (const file of [
    "plopfile.js",
    "templates",
    ...LISTS.map((list) => `${SRC}/${list}`),
  ])
    await cp(path.join(root, file), path.join(folder, file), {
      recursive: true,
    });
  await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Makes a component in the copy; the exit code and what was said. */
async function generate(...answers: readonly string[]) {
  const plop = path.join(root, "node_modules/plop/bin/plop.js");
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [plop, "component", ...answers],
      { cwd: folder },
    );
    return { ok: true, said: stdout + stderr };
  } catch (error) {
    // execFile adds both to the error that it throws.
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, said: stdout + stderr };
  }
}

const read = (file: string) => readFile(path.join(folder, SRC, file), "utf8");

describe("the generator of components", () => {
  it("makes a folder with everything that a component has", async () => {
    const { ok, said } = await generate("notice-board", "Shows it", "Aviso");
    expect(ok, said).toBe(true);
    expect(
      (await readdir(path.join(folder, SRC, "notice-board"))).sort(),
    ).toEqual([
      "define.ts",
      "notice-board.browser.test.ts",
      "notice-board.docs.ts",
      "notice-board.examples.ts",
      "notice-board.messages.ts",
      "notice-board.stories.ts",
      "notice-board.styles.ts",
      "notice-board.test.ts",
      "notice-board.ts",
      "notice-board.view.ts",
    ]);
  });

  it("adds it to every list", async () => {
    const [define, index, examples] = await Promise.all(LISTS.map(read));
    expect(define).toContain('["corett-notice-board", CorettNoticeBoard],');
    expect(index).toContain("export { CorettNoticeBoard } from");
    expect(index).toContain(
      "  noticeBoardMessages,\n  type NoticeBoardWords,\n",
    );
    expect(examples).toContain('"corett-notice-board": noticeBoardExamples,');
  });

  it("writes as Prettier would", async () => {
    for (const name of await readdir(path.join(folder, SRC, "notice-board"))) {
      const text = await read(`notice-board/${name}`);
      expect(await prettier.format(text, { parser: "typescript" })).toBe(text);
    }
  });

  it.each(["corett-map", "Map", "map_view", "helpers", ""])(
    "refuses the name «%s» and changes nothing",
    async (name) => {
      const before = await Promise.all(LISTS.map(read));
      const { ok } = await generate(name, "Shows it", "Aviso");
      expect(ok).toBe(false);
      expect(await Promise.all(LISTS.map(read))).toEqual(before);
    },
  );

  it("refuses a component that is there already", async () => {
    const { ok, said } = await generate("notice-board", "Again", "Aviso");
    expect(ok, said).toBe(false);
    const define = await read("define.ts");
    expect(define.split('"corett-notice-board"')).toHaveLength(2);
  });
});
