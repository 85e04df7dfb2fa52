import type { Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { constructableCss } from "./constructable-css.ts";
import { litInXhtml } from "./lit-in-xhtml.ts";

/** A hook of a plugin of ours, which are plain functions. */
function hook(plugin: Plugin, name: "transform" | "resolveId" | "buildEnd") {
  const found = plugin[name];
  if (typeof found !== "function") throw new Error(`no ${name}`);
  // None of ours uses the context that the bundler gives.
  return (...args: readonly unknown[]): unknown =>
    Reflect.apply(found, undefined, args);
}

const ID = "/x/lit-html/lit-html.js";

describe("the edit that lets Lit work in XHTML", () => {
  it("makes templates in an HTML document of their own", () => {
    const plugin = litInXhtml();
    const code = 'const e=d.createElement("template");';
    expect(hook(plugin, "transform")(code, ID)).toBe(
      'const e=d.implementation.createHTMLDocument("").createElement("template");',
    );
    expect(() => hook(plugin, "buildEnd")()).not.toThrow();
  });

  it("leaves other modules alone", () => {
    const code = 'd.createElement("template")';
    expect(
      hook(litInXhtml(), "transform")(code, "/x/other.js"),
    ).toBeUndefined();
  });

  it.each(["", 'd.createElement("template");d.createElement("template")'])(
    "stops the build where Lit looks otherwise: «%s»",
    (code) => {
      const plugin = litInXhtml();
      hook(plugin, "transform")(code, ID);
      expect(() => hook(plugin, "buildEnd")()).toThrow("lit-in-xhtml.ts");
    },
  );
});

describe("the edit that leaves Lit constructable style sheets only", () => {
  it("stops the build where Lit has no such module", () => {
    const plugin = constructableCss();
    const resolve = hook(plugin, "resolveId");
    expect(resolve("./css-tag.js", "/x/other/a.js")).toBeUndefined();
    expect(() => hook(plugin, "buildEnd")()).toThrow("constructable-css.ts");
    expect(resolve("./css-tag.js", "/x/reactive-element/a.js")).toMatch(
      /constructable-css\.ts$/,
    );
    expect(() => hook(plugin, "buildEnd")()).not.toThrow();
  });
});
