import { describe, expect, it } from "vitest";
import { contrast, groundOf } from "../contracts/contrast.ts";
import { SCHEMES, show as showIn } from "../contracts/stage.ts";
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

  it.each(SCHEMES)("stands out from the page in %s", async (scheme) => {
    const { words } = logoExamples.default;
    const main = await showIn([words("en")], { scheme });
    const logo = main.querySelector("corett-logo");
    const ring = logo?.shadowRoot?.querySelector(".ring");
    if (!logo || !ring) throw new Error("nothing was drawn");
    // WCAG 1.4.11.
    expect(
      contrast(getComputedStyle(ring).fill, groundOf(logo)),
    ).toBeGreaterThanOrEqual(3);
  });
});
