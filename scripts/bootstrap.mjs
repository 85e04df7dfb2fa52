/**
 * What every script here starts with: the dependencies, and a way to run a tool.
 * Nothing in this folder imports a dependency: it runs before there are any.
 */
import { spawn } from "child_process";
import { createHash } from "crypto";
import fs from "fs";
import path from "path";
import { fileURLToPath } from "url";

/** The repository's root folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const NODE_MODULES = path.join(root, "node_modules");
const STAMP = path.join(NODE_MODULES, ".corett-install");
const WINDOWS = process.platform === "win32";

const started = Date.now();

/**
 * Says what comes next, and how far into the run that is; on stderr, as stdout is
 * for what a command was asked for.
 *
 * @param {string} title
 */
export function step(title) {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.error(`\n▶ ${title}  (+${seconds} s)`);
}

/**
 * The environment of every tool: the workspace's own tools and its own Node
 * (the devDependency `node`) come first, and none of them reports home.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnvironment(extra) {
  const env = { ...process.env };
  // Windows spells it Path, and only a copy of process.env cares.
  const key = Object.keys(env).find((name) => /^path$/i.test(name)) ?? "PATH";
  const bin = path.join(NODE_MODULES, ".bin");
  env[key] = [bin, env[key] ?? ""].join(path.delimiter);
  env.TURBO_TELEMETRY_DISABLED = "1";
  env.STORYBOOK_DISABLE_TELEMETRY = "1";
  env.DO_NOT_TRACK = "1";
  return { ...env, ...extra };
}

/**
 * A command is a .cmd file on Windows, which only a shell can start; a shell
 * needs quotes around what holds a space.
 *
 * @param {string} word
 * @returns {string}
 */
function quoted(word) {
  return WINDOWS && /[\s"&|<>^]/.test(word)
    ? `"${word.replace(/"/g, '\\"')}"`
    : word;
}

/**
 * Runs a command in the root folder; its output is ours, on stderr if it is only
 * on the way (`aside`). Ctrl-C reaches the
 * child by itself, being in the same process group: we only wait for its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, aside?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 127 if there is no such command
 */
export function run(command, args, options = {}) {
  const words = WINDOWS ? args.map(quoted) : [...args];
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: options.cwd ?? root,
      env: toolEnvironment(options.env),
      stdio: ["inherit", options.aside ? 2 : 1, 2],
      shell: WINDOWS,
    });
    const wait = () => undefined;
    const terminate = () => child.kill("SIGTERM");
    process.on("SIGINT", wait);
    process.on("SIGTERM", terminate);
    /** @param {number} code */
    const end = (code) => {
      process.removeListener("SIGINT", wait);
      process.removeListener("SIGTERM", terminate);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      end(127);
    });
    child.on("close", (code, signal) => {
      end(code === null ? (signal === "SIGINT" ? 130 : 143) : code);
    });
  });
}

/** @returns {string[]} every package.json of the workspace, root first */
function manifests() {
  const found = [path.join(root, "package.json")];
  for (const room of ["packages", "apps"]) {
    const folder = path.join(root, room);
    if (!fs.existsSync(folder)) continue;
    for (const name of fs.readdirSync(folder).sort()) {
      const file = path.join(folder, name, "package.json");
      if (fs.existsSync(file)) found.push(file);
    }
  }
  return found;
}

/** @returns {string} what the installed dependencies depend on, as a hash */
function fingerprint() {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch}\0`);
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml"]
    .map((name) => path.join(root, name))
    .concat(manifests());
  for (const file of files)
    hash.update(`${path.relative(root, file)}\0`).update(fs.readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} wanted
 * @returns {boolean}
 */
function isInstalled(wanted) {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === wanted;
}

/**
 * Installs the dependencies as the lockfile has them; does nothing if that was
 * done before and neither the lockfile nor a package.json has changed since.
 * Ends the process if it fails: nothing works without them.
 *
 * @returns {Promise<void>}
 */
export async function install() {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return;
  step("Dependencias · Dependencies: pnpm install");
  const words = [
    "--yes",
    "pnpm@12",
    "install",
    "--frozen-lockfile",
    // Else it asks before it replaces a node_modules that another tool made.
    "--config.confirm-modules-purge=false",
  ];
  const code = await run("npx", words, { aside: true });
  if (code !== 0) {
    console.error(
      "\nNo se pudieron instalar las dependencias; arriba está la causa." +
        "\nThe dependencies could not be installed; the cause stands above.",
    );
    process.exit(code);
  }
  fs.writeFileSync(STAMP, wanted);
}
