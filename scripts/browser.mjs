/** Finds a browser of the Chromium family, or says how to get one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { run, step } from "./bootstrap.mjs";

/** Where a browser lies in a folder of Playwright's, by platform. */
const IN_PLAYWRIGHT = {
  linux: [["chrome-linux", "chrome"], ["chrome-linux64", "chrome"]],
  darwin: [
    ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
    [
      "chrome-mac-arm64",
      "Google Chrome for Testing.app",
      "Contents",
      "MacOS",
      "Google Chrome for Testing",
    ],
  ],
  win32: [["chrome-win", "chrome.exe"], ["chrome-win64", "chrome.exe"]],
};

function playwrightFolder(platform, env, home) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "win32")
    return join(env.LOCALAPPDATA ?? home, "ms-playwright");
  return platform === "darwin"
    ? join(home, "Library", "Caches", "ms-playwright")
    : join(home, ".cache", "ms-playwright");
}

const INSTALLED = {
  linux: () => [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    // Last: on Ubuntu it may be a stub that only points to a snap.
    "/usr/bin/chromium-browser",
  ],
  darwin: () => [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: (env) =>
    [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]),
};

/**
 * The first browser that is there: the one named in CORETT_CHROMIUM, an
 * installed one, one of Playwright's.
 *
 * @param {{ platform: string, env: Record<string, string | undefined>, home: string, exists: (path: string) => boolean, list: (folder: string) => string[] }} machine
 * @returns {string | undefined} path of the executable
 */
export function chooseBrowser({ platform, env, home, exists, list }) {
  if (env.CORETT_CHROMIUM) return env.CORETT_CHROMIUM;
  const installed = INSTALLED[platform]?.(env) ?? [];
  const folder = playwrightFolder(platform, env, home);
  const downloaded = list(folder)
    .filter((name) => name.startsWith("chromium-"))
    .sort()
    .reverse()
    .flatMap((name) =>
      (IN_PLAYWRIGHT[platform] ?? []).map((parts) =>
        join(folder, name, ...parts),
      ),
    );
  return [...installed, ...downloaded].find(exists);
}

/** @returns {string | undefined} path of a browser on this machine */
export function findBrowser() {
  return chooseBrowser({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  });
}

/** Flags without which a headless Chromium asks for hosts of its maker. */
export const launchArguments = [
  ...(process.platform === "linux" && process.getuid?.() === 0
    ? ["--no-sandbox"] // Chromium refuses to run as root without it
    : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How to get a browser on this system, in Spanish and English.
 *
 * @param {string} platform
 */
export function adviceFor(platform) {
  const command = {
    linux:
      "sudo apt-get install chromium    (Debian)\n  sudo dnf install chromium        (Fedora)\n  npx playwright install chromium  (Ubuntu, …)",
    darwin: "brew install --cask google-chrome",
    win32: "winget install Google.Chrome",
  }[platform];
  return `Las pruebas necesitan un navegador de la familia Chromium, y no se encontró ninguno.
The tests need a browser of the Chromium family, and none was found.

  ${command ?? "npx playwright install chromium"}

O indique dónde está / Or say where it is: CORETT_CHROMIUM=/path/to/chrome npm test`;
}

function isDebianRoot() {
  return (
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    // Ubuntu's package of that name only points to a snap.
    !/ubuntu/i.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/** Finds a browser, installs one where that is ours to do, or advises. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found || !isDebianRoot()) {
    if (!found) console.error(`\n${adviceFor(process.platform)}\n`);
    return found;
  }
  step("Instalando Chromium / Installing Chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  if ((await run("apt-get", ["update", "-q"], { env })) === 0)
    await run("apt-get", ["-q", ...install], { env });
  const now = findBrowser();
  if (!now) console.error(`\n${adviceFor(process.platform)}\n`);
  return now;
}
