import { describe, expect, it } from "vitest";
import { chooseBrowser, type System } from "./browser.mjs";

/** A made-up machine with some files on it. */
function machine(
  platform: string,
  files: readonly string[],
  env: System["env"] = {},
): System {
  const separator = platform === "win32" ? "\\" : "/";
  return {
    platform,
    env,
    exists: (file) => files.includes(file),
    list: (folder) => {
      const inside = files
        .filter((file) => file.startsWith(folder + separator))
        .map((file) => file.slice(folder.length + 1).split(separator)[0] ?? "");
      return [...new Set(inside)];
    },
  };
}

const CHROME = "/usr/bin/google-chrome";

describe("the browser of a machine", () => {
  it("is the one that is named", () => {
    const env = { CORETT_CHROMIUM: "/opt/mine" };
    const files = ["/opt/mine", CHROME];
    expect(chooseBrowser(machine("linux", files, env))).toBe("/opt/mine");
  });

  it("is not another where the named one is not there", () => {
    const env = { CORETT_CHROMIUM: "/opt/mine" };
    expect(chooseBrowser(machine("linux", [CHROME], env))).toBeUndefined();
  });

  it("is Chromium before Chrome on Linux", () => {
    const files = [CHROME, "/usr/bin/chromium"];
    expect(chooseBrowser(machine("linux", files))).toBe("/usr/bin/chromium");
    expect(chooseBrowser(machine("linux", [CHROME]))).toBe(CHROME);
  });

  it("is not Ubuntu's stub of a snap that is not there", () => {
    const files = ["/usr/bin/chromium-browser", "/etc/lsb-release", CHROME];
    expect(chooseBrowser(machine("linux", files))).toBe(CHROME);
    const snap = [...files, "/usr/bin/snap", "/snap/bin/chromium"];
    expect(chooseBrowser(machine("linux", snap))).toBe(
      "/usr/bin/chromium-browser",
    );
  });

  it("is Chrome of the machine or of the person on macOS", () => {
    const file =
      "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const env = { HOME: "/Users/a" };
    expect(chooseBrowser(machine("darwin", [file], env))).toBe(file);
  });

  it("is Edge where Windows has nothing else", () => {
    const file =
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(chooseBrowser(machine("win32", [file], env))).toBe(file);
  });

  it("is Playwright's newest where nothing is installed", () => {
    const of = (version: number) =>
      `/home/a/.cache/ms-playwright/chromium-${version}/chrome-linux/chrome`;
    const files = [of(999), of(1200), of(1100)];
    const env = { HOME: "/home/a" };
    expect(chooseBrowser(machine("linux", files, env))).toBe(of(1200));
  });

  it("is none on a bare machine", () => {
    expect(
      chooseBrowser(machine("linux", [], { HOME: "/root" })),
    ).toBeUndefined();
    expect(chooseBrowser(machine("win32", []))).toBeUndefined();
  });
});
