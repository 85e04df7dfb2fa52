import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LOCK_FILE, PublishingLock } from "./publishing-lock.ts";

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

/** What a process says next. */
async function next(child: ChildProcess): Promise<unknown> {
  const [said] = (await once(child, "message")) as unknown[];
  return said;
}

/** Starts a process that takes the lock, and gives what it says first. */
async function start(): Promise<{ child: ChildProcess; said: unknown }> {
  const child = fork(script, [folder], { stdio: "ignore" });
  started.push(child);
  return { child, said: await next(child) };
}

async function killed(): Promise<void> {
  const { child } = await start();
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Takes the lock and gives it back. */
async function takeAndRelease(): Promise<void> {
  await (await PublishingLock.take(folder)).release();
}

describe("two processes that publish at once", () => {
  it("are one, and one that is told who publishes and what to do", async () => {
    const { child, said } = await start();
    expect(said).toBe("holds");
    expect((await start()).said).toBe("PublishError");
    const who = `${String(child.pid)}, ${hostname()}, 20`;
    await expect(takeAndRelease()).rejects.toMatchObject({
      words: {
        es: expect.stringContaining(`desde cuándo: ${who}`) as string,
        en: expect.stringMatching(
          new RegExp(`since when: ${who}.*delete .*${LOCK_FILE}`),
        ) as string,
      },
    });
    child.send("end");
    await once(child, "exit");
    await takeAndRelease();
    expect(await readdir(folder)).toEqual([]);
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
    await killed();
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

  it("lets no signal interrupt what is being written, and then ends", async () => {
    const { child } = await start();
    child.send("write");
    expect(await next(child)).toBe("writes");
    child.kill("SIGTERM");
    // Otherwise the writing may be over before the signal comes.
    expect(await next(child)).toBe("heard");
    const ended = once(child, "exit");
    child.send("go on");
    expect(await next(child)).toBe("written");
    expect((await ended)[1]).toBe("SIGTERM");
    expect(await readdir(folder)).toEqual([]);
  });

  it("is gone when the process ends in the midst of its work", async () => {
    const { child } = await start();
    child.send("exit");
    await once(child, "exit");
    expect(await readdir(folder)).toEqual([]);
  });

  it("of a process that was killed is cleared away", async () => {
    await killed();
    expect(await readdir(folder)).toEqual([LOCK_FILE]);
    await takeAndRelease();
    expect(await readdir(folder)).toEqual([]);
  });

  it("of another machine, or of none that can be read, stays and is explained", async () => {
    const file = path.join(folder, LOCK_FILE);
    const elsewhere = { pid: 2 ** 30, host: `not-${hostname()}` };
    for (const text of [JSON.stringify(elsewhere), "", "?\n"]) {
      await writeFile(file, text);
      await expect(takeAndRelease()).rejects.toMatchObject({
        name: "PublishError",
        words: { es: expect.stringContaining(LOCK_FILE) as string },
      });
      expect(await readFile(file, "utf8")).toBe(text);
    }
  });

  it("of another that was made since is not given back with one's own", async () => {
    const lock = await PublishingLock.take(folder);
    // A person took ours for a stale one.
    await rm(path.join(folder, LOCK_FILE));
    const { said } = await start();
    expect(said).toBe("holds");
    await lock.release();
    expect(await readdir(folder)).toEqual([LOCK_FILE]);
  });

  it("that a person deleted does no harm to what was published", async () => {
    const lock = await PublishingLock.take(folder);
    await rm(path.join(folder, LOCK_FILE));
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});
