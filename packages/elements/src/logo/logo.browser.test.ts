import { describe, expect, it } from "vitest";
import { nodeOf } from "../marks/marks.ts";
import "./define.ts";
import { logoExamples } from "./logo.examples.ts";

function show(name: keyof typeof logoExamples) {
  const element = nodeOf(logoExamples[name].words("en"));
  document.body.replaceChildren(element);
  return element;
}

describe("the logo", () => {
  it("has as many kernels as there are countries, the last one light", () => {
    const paths = show("default").shadowRoot?.querySelectorAll("path") ?? [];
    expect(paths).toHaveLength(9);
    expect([...paths].map((path) => path.classList[0]).slice(-2)).toEqual([
      "ring",
      "light",
    ]);
  });

  it("is called CORETT even where only the mark is seen", () => {
    const element = show("minimal");
    const word = element.querySelector("b");
    expect(word?.textContent).toBe("CORETT");
    expect(word && getComputedStyle(word).clipPath).toBe("inset(50%)");
  });

  it("is never smaller than it can be read", () => {
    const element = show("minimal") as HTMLElement; // an element of ours
    element.style.fontSize = "1px";
    const mark = element.shadowRoot?.querySelector("svg");
    expect(mark?.getBoundingClientRect().width).toBeGreaterThanOrEqual(16);
  });
});
