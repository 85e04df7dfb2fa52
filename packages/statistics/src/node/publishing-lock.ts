import { unlinkSync } from "node:fs";
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { PublishError } from "./publish-error.ts";

/** The file that says who is publishing into a folder. */
export const LOCK_FILE = ".publishing";
/** The file that says who is clearing a lock away. */
const CLEARING_FILE = ".publishing-clearing";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Who holds a lock, as its file says it: "pid host". */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
}

/** Makes a file of our own; false if there is one. */
async function make(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(`${String(process.pid)} ${hostname()}\n`);
    } finally {
      await handle.close();
    }
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    throw thrown;
  }
}

/** Who holds a lock; undefined while it is being written, or if it is gone. */
async function holderOf(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  const found = /^(\d+) (\S+)\n$/.exec(text);
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { pid: Number(found[1]), host: found[2] };
}

/** Whether a holder is known to have ended: only of this machine can it be. */
function hasEnded({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return codeOf(thrown) === "ESRCH";
  }
}

/**
 * Clears away the lock of a process that was killed. One does so at a time, and
 * looks again once it is alone: the lock may be another's by then.
 */
async function clearEnded(folder: string): Promise<void> {
  const lock = path.join(folder, LOCK_FILE);
  const clearing = path.join(folder, CLEARING_FILE);
  if (!(await make(clearing))) return;
  try {
    const holder = await holderOf(lock);
    if (holder && hasEnded(holder)) await rm(lock, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}

async function busy(folder: string): Promise<PublishError> {
  const lock = path.join(folder, LOCK_FILE);
  const holder = await holderOf(lock);
  const since = await stat(lock).then(
    ({ mtime }) => mtime.toISOString(),
    () => "?",
  );
  const who = holder
    ? {
        es: `el proceso ${String(holder.pid)} de «${holder.host}»`,
        en: `process ${String(holder.pid)} of “${holder.host}”`,
      }
    : { es: "otro proceso", en: "another process" };
  return new PublishError({
    es: `${who.es} está publicando en esta carpeta desde ${since}; espere a que termine y repita. Si ya no existe, borre «${LOCK_FILE}» y «${CLEARING_FILE}» de la carpeta`,
    en: `${who.en} has been publishing into this folder since ${since}; wait until it ends and try again. If it is no more, delete “${LOCK_FILE}” and “${CLEARING_FILE}” from the folder`,
  });
}

/** Takes a lock away when the process ends by a signal or an exit. */
function releaseAtTheEnd(lock: string): () => void {
  const release = () => {
    try {
      unlinkSync(lock);
    } catch {
      // It is gone, which is what is wanted.
    }
  };
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    stop();
    // With nobody else to decide, the signal does what it does by default.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    process.off("exit", release);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", release);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stop;
}

/**
 * Does some work while nobody else publishes into a folder. The lock is a file
 * that only one can make. It is gone after the work, whatever came of it, and
 * after a signal; that of a process of this machine that was killed is cleared
 * away.
 *
 * @throws PublishError if another is publishing, or may be: it says who, since
 *   when, and what to do if that one is no more
 */
export async function alone<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<T> {
  const lock = path.join(folder, LOCK_FILE);
  if (!(await make(lock))) {
    const holder = await holderOf(lock);
    if (!holder || !hasEnded(holder)) throw await busy(folder);
    await clearEnded(folder);
    if (!(await make(lock))) throw await busy(folder);
  }
  const stop = releaseAtTheEnd(lock);
  try {
    return await work();
  } finally {
    stop();
    await rm(lock, { force: true });
  }
}
