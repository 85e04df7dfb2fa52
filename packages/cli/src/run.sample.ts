import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { run } from "./run.ts";

const DATA = fileURLToPath(new URL("../../content/data", import.meta.url));

/** A copy of the content for the tests of one file, and calls in it. */
export interface Desk {
  /** Where the copy is; its content lies in `data`. */
  readonly folder: () => string;
  /** Calls the command in a folder and gathers what it says. */
  readonly corett: (
    args: readonly string[],
    from?: { readonly cwd?: string; readonly env?: Record<string, string> },
  ) => Promise<{ code: number; out: string; err: string }>;
  /** Breaks one file for the time of a test. */
  readonly withBroken: (
    file: string,
    from: string,
    to: string,
    test: () => Promise<void>,
  ) => Promise<void>;
}

/** Sets up a copy before the tests of a file, and removes it after them. */
export function desk(): Desk {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "corett-run-"));
    await cp(DATA, path.join(folder, "data"), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    folder: () => folder,
    corett: async (args, { cwd = folder, env = {} } = {}) => {
      const said = { out: "", err: "" };
      const code = await run(args, {
        cwd,
        env,
        out: (text) => (said.out += text),
        err: (text) => (said.err += text),
      });
      return { code, ...said };
    },
    withBroken: async (file, from, to, test) => {
      const whole = path.join(folder, "data", file);
      const text = await readFile(whole, "utf8");
      await writeFile(whole, text.replace(from, to));
      try {
        await test();
      } finally {
        await writeFile(whole, text);
      }
    },
  };
}
