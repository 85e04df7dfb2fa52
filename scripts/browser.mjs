/**
 * Which browser the tests and the benchmarks use. The types are in
 * browser.d.mts, for those who import this from a .ts file.
 */
import fs from "fs";
import path from "path";
import { run, step } from "./bootstrap.mjs";

/** @typedef {import("./browser.d.mts").System} System */

/** Where Linux distributions put theirs; Chromium first, as it updates least. */
const LINUX = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/usr/bin/microsoft-edge-stable",
];

const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Inside a chromium-1234 folder of Playwright, on any system. */
const PLAYWRIGHT = [
  ["chrome-linux", "chrome"],
  ["chrome-linux64", "chrome"],
  ["chrome-linux-arm64", "chrome"],
  ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
  ["chrome-mac-arm64", "Chromium.app", "Contents", "MacOS", "Chromium"],
  [
    "chrome-mac-arm64",
    "Google Chrome for Testing.app",
    "Contents",
    "MacOS",
    "Google Chrome for Testing",
  ],
  [
    "chrome-mac-x64",
    "Google Chrome for Testing.app",
    "Contents",
    "MacOS",
    "Google Chrome for Testing",
  ],
  ["chrome-win", "chrome.exe"],
  ["chrome-win64", "chrome.exe"],
];

/** @type {(system: System, ...parts: string[]) => string} */
function join(system, ...parts) {
  return (system.platform === "win32" ? path.win32 : path.posix).join(...parts);
}

/**
 * Ubuntu's package chromium-browser is a script that calls a snap. Where snap is
 * not there (containers), it only prints advice, so it is no browser.
 *
 * @param {System} system
 * @param {string} file
 * @returns {boolean}
 */
function isSnapStub(system, file) {
  const snap =
    system.exists("/usr/bin/snap") && system.exists("/snap/bin/chromium");
  const real =
    system.exists("/usr/lib/chromium/chromium") ||
    system.exists("/usr/lib64/chromium-browser/chromium-browser") ||
    system.exists("/usr/lib/chromium/chrome");
  const distribution = system.exists("/etc/lsb-release");
  return /chromium/.test(file) && distribution && !real && !snap;
}

/**
 * @param {System} system
 * @returns {string[]}
 */
function installed(system) {
  const env = system.env;
  if (system.platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        WINDOWS.map((file) => join(system, String(folder), file)),
      );
  if (system.platform === "darwin")
    return ["/", env.HOME]
      .filter(Boolean)
      .flatMap((folder) =>
        MAC.map((file) => join(system, String(folder), "Applications", file)),
      );
  return LINUX.filter((file) => !isSnapStub(system, file));
}

/**
 * @param {System} system
 * @returns {string}
 */
function playwrightFolder(system) {
  const env = system.env;
  const own = env.PLAYWRIGHT_BROWSERS_PATH;
  if (own && own !== "0") return own;
  if (system.platform === "win32")
    return join(system, env.LOCALAPPDATA || "", "ms-playwright");
  const cache = system.platform === "darwin" ? "Library/Caches" : ".cache";
  return join(system, env.HOME || "", cache, "ms-playwright");
}

/**
 * @param {System} system
 * @returns {string[]}
 */
function playwrights(system) {
  const folder = playwrightFolder(system);
  return system
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
    .flatMap((name) =>
      PLAYWRIGHT.map((parts) => join(system, folder, name, ...parts)),
    );
}

/** @type {typeof import("./browser.d.mts").chooseBrowser} */
export function chooseBrowser(system) {
  const named = system.env.CORETT_CHROMIUM;
  // A name that is wrong must not silently become another browser.
  if (named) return system.exists(named) ? named : undefined;
  return installed(system)
    .concat(playwrights(system))
    .find((file) => system.exists(file));
}

/** @type {typeof import("./browser.d.mts").findBrowser} */
export function findBrowser() {
  return chooseBrowser({
    platform: process.platform,
    env: process.env,
    exists: (file) => fs.existsSync(file),
    list: (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []),
  });
}

/** Whether we may install packages here. */
export const isRoot =
  process.platform === "linux" &&
  typeof process.getuid === "function" &&
  process.getuid() === 0;

/** @returns {string} the distribution's ID and ID_LIKE words */
export function distribution() {
  const file = "/etc/os-release";
  if (!fs.existsSync(file)) return "";
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .join(" ");
}

/** @returns {string} the command that gets a browser on this system */
function advice() {
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  if (process.platform === "win32") return "winget install Google.Chrome";
  if (/debian/.test(distribution()) && !/ubuntu/.test(distribution()))
    return "sudo apt-get install --no-install-recommends chromium";
  if (/ubuntu/.test(distribution())) return "sudo snap install chromium";
  if (/fedora|rhel/.test(distribution())) return "sudo dnf install chromium";
  return "npx playwright install chromium";
}

function explain() {
  const named = process.env.CORETT_CHROMIUM;
  if (named)
    console.error(
      `\n  CORETT_CHROMIUM: «${named}» no existe.` +
        `\n  CORETT_CHROMIUM: “${named}” does not exist.`,
    );
  console.error(
    [
      "",
      "  No se encontró Chromium, Chrome ni Edge. Instale uno, por ejemplo con:",
      "  No Chromium, Chrome or Edge was found. Install one, for example with:",
      "",
      `    ${advice()}`,
      "    npx playwright install chromium",
      "",
      "  O indique uno / or name one: CORETT_CHROMIUM=/path/to/chromium",
      "",
    ].join("\n"),
  );
}

/** @type {typeof import("./browser.d.mts").ensureBrowser} */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const wants = !process.env.CORETT_CHROMIUM;
  if (wants && isRoot && /debian|ubuntu/.test(distribution())) {
    step("Navegador · Browser: apt-get install chromium");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // An update that fails for one source may still have what we need.
    await run("apt-get", ["update"], { env });
    const packages = ["install", "-y", "--no-install-recommends", "chromium"];
    await run("apt-get", packages, { env });
    const got = findBrowser();
    if (got) return got;
  }
  explain();
  return undefined;
}

/** @type {typeof import("./browser.d.mts").launchArguments} */
export const launchArguments = [
  // Chromium's sandbox refuses to start as root.
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
