/** PHP on the command line, for what can be tested without a site. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unzip } from "./zips.ts";

const run = promisify(execFile);

/** Whether the machine has PHP; tests that need it are skipped without. */
export const hasPhp = ((): boolean => {
  try {
    execFileSync("php", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Why they are skipped, for their titles. */
export const needsPhp = "needs php on the command line";

/** A new folder with what is in zips, each below the name that it is given. */
export async function unpacked(
  zips: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const room = await mkdtemp(path.join(tmpdir(), "corett-cms-"));
  for (const [name, zip] of Object.entries(zips))
    await unzip(zip, path.join(room, name));
  return room;
}

/** All files below a folder whose name ends so. */
export async function filesOf(
  folder: string,
  ending: RegExp,
): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => ending.test(name)).sort();
}

/** What `php -l` says of files that it cannot read. */
export async function faultsOf(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const name of await filesOf(folder, /\.(php|module)$/))
    await run("php", ["-l", path.join(folder, name)]).catch(
      (error: unknown) => {
        faults.push(`${name}: ${String(error)}`);
      },
    );
  return faults;
}

/**
 * Runs a script that reads JSON and writes JSON.
 *
 * @param script - beside the test that asks
 * @throws Error with what PHP said, if it failed
 */
export function askPhp(script: URL, input: unknown): Promise<unknown> {
  const child = spawn("php", [fileURLToPath(script)]);
  let out = "";
  let said = "";
  // A chunk may end within a letter.
  child.stdout.setEncoding("utf8").on("data", (part) => (out += String(part)));
  child.stderr.setEncoding("utf8").on("data", (part) => (said += String(part)));
  child.stdin.end(JSON.stringify(input));
  return new Promise((resolve, reject) => {
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`${said}${out}`));
    });
  });
}
