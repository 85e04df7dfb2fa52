import { describe, expect, it } from "vitest";
import { smallLit, whyNot } from "./small-lit.ts";

/** Where the plugin leads an import. */
function leadsTo(source: string): unknown {
  const { resolveId } = smallLit();
  if (typeof resolveId !== "function") throw new Error("no resolveId");
  // It needs nothing of the context that the bundler gives.
  return Reflect.apply(resolveId, undefined, [source]);
}

describe("the Lit of the bundle", () => {
  it("stands in for Lit, and for nothing else", () => {
    expect(leadsTo("lit")).toMatch(/embed\/src\/lit\/index\.ts$/);
    expect(leadsTo("./lit.js")).toBeUndefined();
  });

  it.each(["lit/directives/repeat.js", "lit-html/static.js", "@lit/task/x.js"])(
    "stops the build where an element asks for more: %s",
    (source) => {
      expect(() => leadsTo(source)).toThrow("packages/embed/src/lit");
    },
  );
});

describe("a template that it could not draw", () => {
  it.each([
    [["<textarea>", "</textarea>"], "only text"],
    [["<style>p{color:", "}</style>"], "only text"],
    [["<a title='a > b' href=", ">"], "in an attribute"],
    [['<a title="a < b" href=', ">"], "in an attribute"],
    [["<input .valueAsNumber=", ">"], "capitals"],
  ])("stops the build: %j", (texts, reason) => {
    expect(whyNot(texts)).toContain(reason);
  });

  it.each([
    [["<p>", " > ", "</p>"]],
    [['<a class="a ', ' b" href=', ">", "</a>"]],
    [["<input .value=", " @input=", " />"]],
    [["<style>p{}</style><p>", "</p>"]],
  ])("is none of these: %j", (texts) => {
    expect(whyNot(texts)).toBeUndefined();
  });
});
