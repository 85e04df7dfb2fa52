import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { alone, LOCK_FILE } from "./publishing-lock.ts";

const script = fileURLToPath(
  new URL("publishing-lock.sample.ts", import.meta.url),
);
let folder: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-lock-"));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** Starts a process that takes the lock, and gives what it says first. */
async function start(): Promise<{ child: ChildProcess; said: unknown }> {
  const child = fork(script, [folder], { stdio: "ignore" });
  started.push(child);
  const [said] = (await once(child, "message")) as unknown[];
  return { child, said };
}

const work = () => Promise.resolve("worked");

describe("two processes that publish at once", () => {
  it("are one, and one that is told who publishes and what to do", async () => {
    const { child, said } = await start();
    expect(said).toBe("holds");
    expect((await start()).said).toBe("PublishError");
    await expect(alone(folder, work)).rejects.toMatchObject({
      words: {
        es: expect.stringContaining(`proceso ${String(child.pid)} `) as string,
        en: expect.stringContaining(`delete “${LOCK_FILE}”`) as string,
      },
    });
    child.send("end");
    await once(child, "exit");
    expect(await alone(folder, work)).toBe("worked");
  });

  it("started together are never both at work", async () => {
    const said = await Promise.all(Array.from({ length: 4 }, start));
    expect(said.map((one) => one.said).sort()).toEqual([
      "PublishError",
      "PublishError",
      "PublishError",
      "holds",
    ]);
  });

  it("started together after one was killed are never both at work", async () => {
    const { child } = await start();
    child.kill("SIGKILL");
    await once(child, "exit");
    const said = await Promise.all(Array.from({ length: 4 }, start));
    expect(
      said.filter((one) => one.said === "holds").length,
    ).toBeLessThanOrEqual(1);
  });
});

describe("the lock", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "is gone after %s, which ends the process all the same",
    async (signal) => {
      const { child } = await start();
      child.kill(signal);
      const [, by] = (await once(child, "exit")) as unknown[];
      expect(by).toBe(signal);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it("is gone after work that failed", async () => {
    const { child } = await start();
    child.send("fail");
    const [said] = (await once(child, "message")) as unknown[];
    expect(said).toBe("Error");
    expect(await readdir(folder)).toEqual([]);
  });

  it("of a process that was killed is cleared away", async () => {
    const { child } = await start();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await readdir(folder)).toEqual([LOCK_FILE]);
    expect(await alone(folder, work)).toBe("worked");
    expect(await readdir(folder)).toEqual([]);
  });

  it("of another machine, or of none that can be read, stays and is explained", async () => {
    const lock = path.join(folder, LOCK_FILE);
    for (const text of [`4194305 not-${hostname()}\n`, "", "?\n"]) {
      await writeFile(lock, text);
      await expect(alone(folder, work)).rejects.toMatchObject({
        name: "PublishError",
        words: { es: expect.stringContaining(LOCK_FILE) as string },
      });
      expect(await readFile(lock, "utf8")).toBe(text);
    }
  });
});
