import { readFileSync, unlinkSync } from "node:fs";
import {
  link,
  mkdir,
  readFile,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { z } from "zod";
import { PublishError } from "../publish/next-ledger.ts";

/** The lock's file in the folder of publications. */
export const LOCK_FILE = "publishing.lock";
const TAKEOVER_FILE = "publishing.lock.takeover";

/** What names of files begin with that are not in their place yet. */
export const STAGED = ".new-";

const owner = z.strictObject({
  pid: z.int().min(1),
  host: z.string(),
});
type Owner = z.infer<typeof owner>;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
}

/**
 * Makes a file that was not there, with all its text at once: who is killed
 * leaves no empty lock. Disks without links get it in two steps.
 *
 * @returns false if there is one already
 */
async function createWhole(file: string, text: string): Promise<boolean> {
  const name = `${STAGED}${path.basename(file)}.${String(process.pid)}`;
  const own = path.join(path.dirname(file), name);
  await writeFile(own, text);
  try {
    await link(own, file);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    return await createInSteps(file, text);
  } finally {
    await rm(own, { force: true });
  }
}

async function createInSteps(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    throw thrown;
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    return owner.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Who has a lock; undefined if it is gone or says nothing that can be read. */
async function ownerOf(file: string): Promise<Owner | undefined> {
  return ownerIn(await readFile(file, "utf8").catch(() => ""));
}

const ourselves = (): Owner => ({ pid: process.pid, host: hostname() });

/**
 * Removes our own lock. A person may have deleted it, and another process may
 * have made one since: that one stays.
 */
function removeOwn(file: string): void {
  try {
    const by = ownerIn(readFileSync(file, "utf8"));
    const { pid, host } = ourselves();
    if (by?.pid === pid && by.host === host) unlinkSync(file);
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
  }
}

/** Whether who took the lock is gone for certain: a process of this machine. */
function isGone({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return codeOf(thrown) === "ESRCH";
  }
}

/**
 * Removes the lock of a process that was killed. Only one may do so at a time,
 * and looks again: otherwise the second would remove the lock of the first.
 */
async function removeStale(folder: string): Promise<void> {
  const takeover = path.join(folder, TAKEOVER_FILE);
  if (!(await createWhole(takeover, `${String(process.pid)}\n`))) return;
  try {
    const file = path.join(folder, LOCK_FILE);
    const now = await ownerOf(file);
    if (now && isGone(now)) await rm(file, { force: true });
  } finally {
    await rm(takeover, { force: true });
  }
}

async function refusal(folder: string): Promise<PublishError> {
  const file = path.join(folder, LOCK_FILE);
  const by = await ownerOf(file);
  const since = await stat(file).then(
    ({ mtime }) => mtime.toISOString(),
    () => "?",
  );
  const who = by ? `${String(by.pid)}, ${by.host}, ${since}` : `?, ${since}`;
  return new PublishError({
    es: `otra persona o proceso está publicando en esta carpeta (proceso, equipo y desde cuándo: ${who}); espere a que termine. Si está seguro de que nadie publica, borre «${file}», y «${TAKEOVER_FILE}» si está junto a él`,
    en: `someone else is publishing into this folder (process, machine and since when: ${who}); wait until that is done. If you are sure that nobody is, delete “${file}”, and “${TAKEOVER_FILE}” if it is beside it`,
  });
}

/**
 * The right to publish into a folder, held by one process at a time. What one
 * edition gives away depends on those before it, so the lock is for the whole
 * of reading them, protecting and writing.
 *
 * A signal removes it and then ends the process as ever; while an edition is
 * being written ({@link PublishingLock.writing}), the signal waits for that. It
 * also goes when the process ends by itself. After a kill it stays, and the next
 * run on the same machine removes it.
 */
export class PublishingLock {
  readonly folder: string;
  #made = false;
  readonly #handlers = new Map<NodeJS.Signals, () => void>();
  readonly #onExit = () => {
    this.#letGo();
  };
  #isHeld = false;
  #isWriting = false;
  #waiting: NodeJS.Signals | undefined;

  private constructor(folder: string) {
    this.folder = folder;
    for (const signal of SIGNALS) {
      const handler = () => {
        this.#onSignal(signal);
      };
      this.#handlers.set(signal, handler);
      process.once(signal, handler);
    }
    process.once("exit", this.#onExit);
  }

  /**
   * Takes the lock of a folder, which is made if it is not there.
   *
   * @throws PublishError if another process has it, with how to go on
   */
  static async take(folder: string): Promise<PublishingLock> {
    const lock = new PublishingLock(folder);
    try {
      // A signal that came between making the file and knowing of it would
      // leave the lock behind.
      await lock.writing(() => lock.#acquire());
      return lock;
    } catch (thrown) {
      await lock.release();
      throw thrown;
    }
  }

  async #acquire(): Promise<void> {
    const { folder } = this;
    this.#made = (await mkdir(folder, { recursive: true })) !== undefined;
    const file = path.join(folder, LOCK_FILE);
    const text = `${JSON.stringify(ourselves())}\n`;
    this.#isHeld = await createWhole(file, text);
    if (this.#isHeld) return;
    const by = await ownerOf(file);
    if (!by || !isGone(by)) throw await refusal(folder);
    await removeStale(folder);
    this.#isHeld = await createWhole(file, text);
    if (!this.#isHeld) throw await refusal(folder);
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Does what no signal may interrupt. */
  async writing<T>(work: () => Promise<T>): Promise<T> {
    this.#isWriting = true;
    try {
      return await work();
    } finally {
      this.#isWriting = false;
      if (this.#waiting) this.#onSignal(this.#waiting);
    }
  }

  /** Gives the lock back; a folder that was made for it and is empty goes. */
  async release(): Promise<void> {
    this.#letGo();
    if (this.#made) await rmdir(this.folder).catch(() => undefined);
  }

  #letGo(): void {
    try {
      if (this.#isHeld) removeOwn(path.join(this.folder, LOCK_FILE));
    } finally {
      this.#isHeld = false;
      // Last: from here on a signal ends the process at once.
      for (const [signal, handler] of this.#handlers)
        process.removeListener(signal, handler);
      process.removeListener("exit", this.#onExit);
    }
  }

  #onSignal(signal: NodeJS.Signals): void {
    if (this.#isWriting) {
      this.#waiting = signal;
      return;
    }
    this.#letGo();
    // Someone else's handler decides; without one, the signal does what it does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
