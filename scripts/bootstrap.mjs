/**
 * What `npm start`, `npm test` and `npm run bench` do before anything is
 * installed: plain Node, no dependency.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(root, "node_modules", ".corett-installed");

/** Says what is happening, so that a long step does not look like a hang. */
export function step(title) {
  console.log(`\n→ ${title}`);
}

/**
 * Runs a command in the repository and gives its exit code. The Node of the
 * devDependency `node` comes first on the path, for tools that need a newer one
 * than the machine has.
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const bin = join(root, "node_modules", ".bin");
  const path = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? "ignore" : "inherit",
      // On Windows the commands are .cmd files, which only a shell can start.
      shell: process.platform === "win32",
      env: {
        ...process.env,
        PATH: path,
        DO_NOT_TRACK: "1",
        TURBO_TELEMETRY_DISABLED: "1",
        STORYBOOK_DISABLE_TELEMETRY: "1",
        ...env,
      },
    });
    const stop = () => child.kill("SIGTERM");
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once("exit", (code) => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve(code ?? 1);
    });
  });
}

/** What the installed packages depend on: the lockfile and every package.json. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  const manifests = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) =>
      join(folder, name, "package.json"),
    ),
  );
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"];
  for (const file of [...files, ...manifests.sort()])
    if (existsSync(join(root, file)))
      hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Installs all packages, or nothing if they are there. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  step("Instalando paquetes / Installing packages");
  const code = await run("npx", [
    "--yes",
    "pnpm@12",
    "install",
    "--frozen-lockfile",
  ]);
  if (code !== 0) {
    console.error(
      "La instalación falló; vea el mensaje anterior.\nThe installation failed; see the message above.",
    );
    process.exit(code);
  }
  writeFileSync(STAMP, wanted);
}
