import { html } from "lit";
import { afterEach, describe, expect, it } from "vitest";
import { CorettElement } from "./element.ts";
import { register } from "./register.ts";

let count = 0;

/** A new tag with its class: a tag is defined once a page. */
function newTag() {
  const tag = `x-turn-${++count}`;
  const type = class extends CorettElement {
    protected draw(): unknown {
      return html`<slot></slot>`;
    }
  };
  return {
    tag,
    define: () => {
      register([[tag, type]]);
    },
  };
}

const FAR = '<div style="height: 5000px"></div>';

function show(body: string): void {
  document.body.innerHTML = body;
}

const isDrawn = (selector: string) =>
  Boolean(document.querySelector(selector)?.shadowRoot?.firstElementChild);

/** Longer than an observer and a task need. */
const later = () => new Promise((resolve) => setTimeout(resolve, 100));

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

describe("an element that stood on the page before it was defined", () => {
  it("draws soon where the reader is near, with its words in view until then", async () => {
    const { tag, define } = newTag();
    show(`<${tag}><p>a</p></${tag}>`);
    define();
    expect(isDrawn(tag)).toBe(false);
    expect(document.body.innerText).toContain("a");
    await expect.poll(() => isDrawn(tag)).toBe(true);
  });

  it("waits for the reader where it is far", async () => {
    const { tag, define } = newTag();
    show(`${FAR}<${tag}><p>a</p></${tag}>`);
    define();
    await later();
    expect(isDrawn(tag)).toBe(false);
    document.querySelector(tag)?.scrollIntoView();
    await expect.poll(() => isDrawn(tag)).toBe(true);
  });

  it.each([
    ["for paper", new Event("beforeprint"), true],
    [
      "for the next stop of the keyboard",
      new KeyboardEvent("keydown", { key: "Tab" }),
      true,
    ],
    ["and not for a letter", new KeyboardEvent("keydown", { key: "a" }), false],
  ])("draws %s", async (_, event, drawn) => {
    const { tag, define } = newTag();
    show(`${FAR}<${tag}><p>a</p></${tag}>`);
    define();
    await later();
    dispatchEvent(event);
    await later();
    expect(isDrawn(tag)).toBe(drawn);
  });

  it("draws at once where it is put elsewhere after its turn", async () => {
    const { tag, define } = newTag();
    show(`<${tag}><p>a</p></${tag}>${FAR}`);
    define();
    const element = document.querySelector(tag);
    await expect.poll(() => isDrawn(tag)).toBe(true);
    if (element) document.body.append(element);
    expect(isDrawn(tag)).toBe(true);
  });

  it("has its parts in the window drawn in the same frame", async () => {
    const [outer, inner] = [newTag(), newTag()];
    show(`<${outer.tag}><${inner.tag}><p>a</p></${inner.tag}></${outer.tag}>`);
    const states = new Set<string>();
    let frame = 0;
    const look = () => {
      states.add(`${isDrawn(outer.tag)} ${isDrawn(inner.tag)}`);
      frame = requestAnimationFrame(look);
    };
    look();
    inner.define();
    outer.define();
    await expect.poll(() => isDrawn(inner.tag)).toBe(true);
    await later();
    cancelAnimationFrame(frame);
    expect([...states]).toEqual(["false false", "true true"]);
  });
});

describe("an element that comes later", () => {
  it("draws at once, wherever it is", async () => {
    const { tag, define } = newTag();
    define();
    show(`${FAR}<${tag}><p>a</p></${tag}>`);
    await Promise.resolve();
    expect(isDrawn(tag)).toBe(true);
  });
});
