import { describe, expect, it, vi } from "vitest";
import { LitElement } from "./element.ts";

class Base extends LitElement {
  static override properties: typeof LitElement.properties = {
    lang: { reflect: true },
  };
}

class Example extends Base {
  static override properties: typeof LitElement.properties = {
    src: {},
    state: { state: true },
  };
  declare src: string | null;
  declare state: number | undefined;
  readonly drawn: string[][] = [];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.drawn.push([...changed.keys()].map(String));
    this.state ??= 1;
  }

  override render(): unknown {
    if (this.src === "wrong") throw new Error("wrong");
    return `${this.lang} ${this.src ?? ""} ${this.state ?? ""}`;
  }
}

customElements.define("x-example", Example);

async function example(attributes = ""): Promise<Example> {
  document.body.innerHTML = `<x-example ${attributes}></x-example>`;
  const element = document.querySelector("x-example");
  if (!(element instanceof Example)) throw new Error("not defined");
  await element.updateComplete;
  return element;
}

const textOf = (element: Element) => element.shadowRoot?.textContent;

describe("an element of the bundle", () => {
  it("has the properties of its class and of those it comes from", async () => {
    expect(Example.observedAttributes).toEqual(["lang", "src"]);
    expect(textOf(await example('lang="es" src="a"'))).toBe("es a 1");
  });

  it("is drawn once for all that changes in one go, and not for what it sets itself", async () => {
    const element = await example('src="a"');
    element.src = "b";
    element.lang = "en";
    element.lang = "es";
    await element.updateComplete;
    expect(element.drawn).toEqual([["src"], ["src", "lang"]]);
    expect(textOf(element)).toBe("es b 1");
  });

  it("shows in its attribute what is to be reflected", async () => {
    const element = await example();
    element.lang = "en";
    element.src = "a";
    expect(element.outerHTML).toBe('<x-example lang="en"></x-example>');
    element.removeAttribute("lang");
    expect(element.lang).toBeNull();
  });

  it("takes what was set before it was defined, which wins over the attribute", async () => {
    document.body.innerHTML = '<x-late src="a"></x-late>';
    const late = Object.assign(
      document.querySelector("x-late") ?? document.body,
      { src: "b" },
    );
    customElements.define("x-late", class extends Example {});
    await Promise.resolve();
    expect(late.src).toBe("b");
    await vi.waitFor(() => {
      expect(textOf(late)).toContain(" b 1");
    });
    expect(Object.hasOwn(late, "src")).toBe(false);
  });

  it("is drawn again after what it could not draw", async () => {
    const element = await example('src="a"');
    element.src = "wrong";
    await expect(element.updateComplete).rejects.toThrow("wrong");
    element.src = "b";
    await element.updateComplete;
    expect(textOf(element)).toContain(" b 1");
  });

  it("keeps its drawing when it is moved", async () => {
    const element = await example('src="a"');
    document.body.append(document.createElement("p"), element);
    await element.updateComplete;
    expect(element.drawn).toHaveLength(1);
    expect(textOf(element)).toContain(" a 1");
  });
});
