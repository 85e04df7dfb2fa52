import { afterEach, describe, expect, it, vi } from "vitest";
import { register } from "./register.ts";
import { keepHeight } from "./turn.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const version = (of: string) =>
  class extends HTMLElement {
    static readonly version = of;
  };

describe("registration", () => {
  it("leaves a tag alone that exists, and goes on with the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const first = version("0.0.0");
    register([["x-first", first]]);
    register([
      ["x-first", version("0.0.0")],
      ["x-second", version("0.0.0")],
    ]);
    expect(customElements.get("x-first")).toBe(first);
    expect(customElements.get("x-second")).toBeDefined();
    expect(warn).not.toHaveBeenCalled();
  });

  it("warns once if another major version was first", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    register([["x-old", version("7.1.0")]]);
    register([["x-old", version("0.0.0")]]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("7.1.0");
  });

  it("warns if a stranger took the tag", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    customElements.define("x-strange", class extends HTMLElement {});
    register([["x-strange", version("0.0.0")]]);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it("keeps the height that the words had, blank lines included", () => {
    const element = document.createElement("x-tall");
    element.innerHTML = "<br><p>a</p><br><br>";
    document.body.append(element);
    register([["x-tall", version("0.0.0")]]);
    keepHeight(element);
    expect(Number.parseFloat(element.style.minBlockSize)).toBeGreaterThan(70);
  });

  it("keeps no height of an element that came later", () => {
    const element = document.createElement("x-tall");
    element.textContent = "a";
    document.body.append(element);
    keepHeight(element);
    expect(element.style.minBlockSize).toBe("");
  });
});
