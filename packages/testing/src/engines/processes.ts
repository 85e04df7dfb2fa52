import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

/** Starts a program in a group of its own, so that what it starts ends with it. */
export function begin(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
}

/** Ends a program and all that it started, by the id of its group. */
export async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const over = new Promise((resolve) => child.once("exit", resolve));
  const running = child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    return; // the whole group is over
  }
  if (running) await over;
}
