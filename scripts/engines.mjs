/**
 * Firefox and WebKitGTK, in which the host pages and examples are tried besides
 * Chromium. The types are in engines.d.mts.
 */
import fs from "fs";
import { run, step } from "./bootstrap.mjs";
import { distribution, isRoot } from "./browser.mjs";

/** @typedef {import("./engines.d.mts").Engines} Engines */

const FIREFOX = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** MiniBrowser's folder is named after the machine's kind and the version. */
const MINI_BROWSER = ["x86_64", "aarch64", "arm"]
  .flatMap((kind) => [`/usr/lib/${kind}-linux-gnu`, "/usr/lib", "/usr/libexec"])
  .flatMap((folder) =>
    ["4.1", "4.0", "6.0"].map(
      (version) =>
        `${folder}/webkit${version === "6.0" ? "" : "2"}gtk-${version}/MiniBrowser`,
    ),
  );

const DRIVER = "/usr/bin/WebKitWebDriver";
const SCREEN = "/usr/bin/Xvfb";

/** @type {typeof import("./engines.d.mts").chooseEngines} */
export function chooseEngines({ env, exists }) {
  const named = env.CORETT_FIREFOX;
  const browser = MINI_BROWSER.find(exists);
  return {
    firefox: (named ? [named] : FIREFOX).find(exists),
    webkit:
      browser && exists(DRIVER) && exists(SCREEN)
        ? { driver: DRIVER, browser, screen: SCREEN }
        : undefined,
  };
}

/** @type {typeof import("./engines.d.mts").findEngines} */
export function findEngines() {
  return chooseEngines({
    env: process.env,
    exists: (file) => fs.existsSync(file),
  });
}

/** @type {typeof import("./engines.d.mts").packagesOf} */
export function packagesOf({ firefox, webkit }) {
  return [
    ...(firefox ? [] : ["firefox-esr"]),
    ...(webkit ? [] : ["webkit2gtk-driver", "xvfb"]),
  ];
}

/** @type {typeof import("./engines.d.mts").adviceFor} */
export function adviceFor(engine) {
  return engine === "firefox"
    ? "Firefox: sudo apt-get install firefox-esr, o/or CORETT_FIREFOX=/path/to/firefox"
    : "WebKitGTK (Linux): sudo apt-get install webkit2gtk-driver xvfb";
}

/** @type {typeof import("./engines.d.mts").ensureEngines} */
export async function ensureEngines() {
  const missing = packagesOf(findEngines());
  if (missing.length > 0 && isRoot && /debian|ubuntu/.test(distribution())) {
    step(`Motores · Engines: apt-get install ${missing.join(" ")}`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // An update that fails for one source may still have what we need; and one
    // package that is not there (Ubuntu has no firefox-esr) must not stop others.
    await run("apt-get", ["update", "-q"], { env });
    const get = ["install", "-y", "-q", "--no-install-recommends"];
    if ((await run("apt-get", [...get, ...missing], { env })) !== 0)
      for (const name of missing) await run("apt-get", [...get, name], { env });
  }
  const found = findEngines();
  for (const engine of /** @type {const} */ (["firefox", "webkit"]))
    if (!found[engine])
      console.error(
        `\n  Sin este motor se omiten sus pruebas · without this engine its tests are skipped:\n    ${adviceFor(engine)}`,
      );
  return found;
}
