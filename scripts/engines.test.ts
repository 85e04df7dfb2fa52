import { describe, expect, it } from "vitest";
import { adviceFor, chooseEngines, packagesOf } from "./engines.mjs";

const debian = [
  "/usr/bin/firefox-esr",
  "/usr/bin/WebKitWebDriver",
  "/usr/bin/Xvfb",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];

const on = (files: readonly string[], env: Record<string, string> = {}) =>
  chooseEngines({ env, exists: (file) => files.includes(file) });

describe("the engines besides Chromium", () => {
  it("are found where Debian puts them", () => {
    expect(on(debian)).toEqual({
      firefox: debian[0],
      webkit: { driver: debian[1], screen: debian[2], browser: debian[3] },
    });
    expect(packagesOf(on(debian))).toEqual([]);
  });

  it.each(debian.slice(1))("WebKitGTK is not there without %s", (missing) => {
    const found = on(debian.filter((file) => file !== missing));
    expect(found.webkit).toBeUndefined();
    expect(packagesOf(found)).toEqual(["webkit2gtk-driver", "xvfb"]);
  });

  it("a Firefox that is named goes before others, and a wrong name becomes no other", () => {
    expect(
      on([...debian, "/opt/fx"], { CORETT_FIREFOX: "/opt/fx" }).firefox,
    ).toBe("/opt/fx");
    expect(on(debian, { CORETT_FIREFOX: "/opt/none" }).firefox).toBeUndefined();
  });

  it("are asked for by name where they are missing", () => {
    expect(packagesOf(on([]))).toEqual([
      "firefox-esr",
      "webkit2gtk-driver",
      "xvfb",
    ]);
    expect(adviceFor("firefox")).toContain("firefox-esr");
    expect(adviceFor("webkit")).toContain("webkit2gtk-driver");
  });
});
