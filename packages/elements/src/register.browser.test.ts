import { afterEach, describe, expect, it, vi } from "vitest";
import { register } from "./register.ts";

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
});
