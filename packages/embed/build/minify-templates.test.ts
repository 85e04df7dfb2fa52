import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squeezeCss, squeezeHtml } from "./minify-templates.ts";

describe("a template in the bundle", () => {
  it("loses the layout of the source, as in JSX, not the spaces that are meant", () => {
    expect(
      squeezeHtml([
        "<p\n  class=a\n  id=b>\n    two  words\n    <b>x</b> y\n  </p>",
      ]),
    ).toEqual(["<p class=a id=b>two  words<b>x</b> y</p>"]);
  });

  it("keeps its parts, one before and one after each expression", () => {
    expect(squeezeHtml(["<a\n  href=", "\n  >\n  ", "\n</a>"])).toEqual([
      "<a href=",
      ">",
      "</a>",
    ]);
  });

  it("stays as it is where it is squeezed already", () => {
    const line = fc.stringMatching(/^[a-z ]{0,12}$/);
    fc.assert(
      fc.property(line, fc.array(line), (first, others) => {
        const parts = [`<p>${first}`, ...others, "</p>"];
        expect(squeezeHtml(parts)).toEqual(parts);
        expect(squeezeHtml(squeezeHtml(parts))).toEqual(squeezeHtml(parts));
      }),
    );
  });
});

describe("a style sheet in the bundle", () => {
  it("means the same in fewer bytes", () => {
    expect(squeezeCss(":host {\n  color: #ffffff;\n}\n")).toBe(
      ":host{color:#fff}",
    );
  });

  it("stops the build where it is broken", () => {
    expect(() => squeezeCss(":host { color: }} ")).toThrow();
  });
});
