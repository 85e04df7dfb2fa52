import { html } from "lit";
import { afterEach, describe, expect, it, vi } from "vitest";
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

  it("keeps the height that its words had, blank lines included", async () => {
    const { tag, define } = newTag();
    show(`<${tag}><br><p>a</p><br><br></${tag}>`);
    define();
    await expect.poll(() => isDrawn(tag)).toBe(true);
    const style = document.querySelector<HTMLElement>(tag)?.style;
    expect(parseFloat(style?.minBlockSize ?? "")).toBeGreaterThan(70);
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

  it("has its parts in the window drawn after it, each in a task of its own", async () => {
    const tags = [newTag(), newTag(), newTag()];
    const [outer, first, second] = tags.map(({ tag }) => tag);
    show(
      `<${outer}><${first}><p>a</p></${first}><${second}><p>b</p></${second}></${outer}>`,
    );
    const after: number[] = [];
    const plain = setTimeout;
    const timer = vi.spyOn(globalThis, "setTimeout").mockImplementation(((
      act: (...all: unknown[]) => void,
      ...rest: unknown[]
    ) =>
      plain(
        (...all: unknown[]) => {
          act(...all);
          // What a task draws it draws before the next one.
          queueMicrotask(() => {
            const drawn = tags.filter(({ tag }) => isDrawn(tag));
            after.push(drawn.length);
          });
        },
        ...(rest as [number]),
      )) as typeof setTimeout); // the same, looked at
    for (const { define } of tags.toReversed()) define();
    await expect.poll(() => Math.max(...after)).toBe(3);
    timer.mockRestore();
    expect(after).toEqual(expect.arrayContaining([1, 2, 3]));
  });
});

describe("an element that comes later", () => {
  it("draws at once, wherever it is, and keeps no height", async () => {
    const { tag, define } = newTag();
    define();
    show(`${FAR}<${tag}><p>a</p></${tag}>`);
    await Promise.resolve();
    expect(isDrawn(tag)).toBe(true);
    expect(document.querySelector(tag)?.hasAttribute("style")).toBe(false);
  });
});
