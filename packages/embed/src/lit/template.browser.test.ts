import fc from "fast-check";
import { html as litHtml, nothing as litNothing, render } from "lit/html.js";
import { describe, expect, it, vi } from "vitest";
import { html, nothing, Place } from "./template.ts";

/** A value of an expression, for both to draw. */
type Value =
  | { kind: "plain"; value: string | number | null | undefined }
  | { kind: "nothing" }
  | { kind: "list"; items: readonly Value[] }
  | { kind: "p" | "two"; items: readonly Value[]; name: string };

const { value } = fc.letrec<{ value: Value; list: Value[] }>((tie) => ({
  list: fc.array(tie("value"), { maxLength: 3 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant("plain" as const),
      value: fc.oneof(
        fc.constantFrom("", "a", "<b>&amp;</b>", null, undefined, 0),
      ),
    }),
    fc.record({ kind: fc.constant("nothing" as const) }),
    fc.record({ kind: fc.constant("list" as const), items: tie("list") }),
    fc.record({
      kind: fc.constantFrom("p" as const, "two" as const),
      items: tie("list"),
      name: fc.constantFrom("x", "", '"><i>'),
    }),
  ),
}));

function drawable(
  one: Value,
  make: typeof litHtml | typeof html,
  none: symbol,
): unknown {
  if (one.kind === "plain") return one.value;
  if (one.kind === "nothing") return none;
  const [first, ...rest] = one.items.map((item) => drawable(item, make, none));
  if (one.kind === "list") return [first, ...rest];
  const { name } = one;
  return one.kind === "p"
    ? make`<p id=${name} class="a ${name} b" ?hidden=${name}>${first}<i>${rest}</i></p>`
    : make`${first}<u>${first}</u><b title=${name || none}></b>${rest}${first}`;
}

const bare = (root: Element) => root.innerHTML.replace(/<!--.*?-->/g, "");

function place() {
  const root = document.createElement("div");
  return { root, place: new Place(root, null) };
}

describe("a template of the bundle", () => {
  it("is drawn as Lit draws it, whatever stood there before", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (steps) => {
        const lit = document.createElement("div");
        const ours = place();
        for (const step of steps) {
          render(drawable(step, litHtml, litNothing), lit);
          ours.place.set(drawable(step, html, nothing));
          expect(bare(ours.root)).toBe(bare(lit));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps its nodes when it is drawn again", () => {
    const { root, place: here } = place();
    const draw = (texts: readonly string[]) => {
      here.set(
        html`<ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`,
      );
      return [...root.querySelectorAll("li")];
    };
    const [first] = draw(["a", "b"]);
    const again = draw(["c"]);
    expect(again).toEqual([first]);
    expect(root.textContent.trim()).toBe("c");
  });

  it("listens with what it was given last", () => {
    const { root, place: here } = place();
    const [before, after] = [vi.fn(), vi.fn()];
    const draw = (act: unknown) => {
      here.set(html`<button @click=${act}></button>`);
      root.querySelector("button")?.click();
    };
    draw(before);
    draw(after);
    draw(nothing);
    expect(before).toHaveBeenCalledTimes(1);
    expect(after).toHaveBeenCalledTimes(1);
  });

  it("sets a switch only when it changes", () => {
    const { root, place: here } = place();
    const draw = (open: boolean) => {
      here.set(html`<details ?open=${open}></details>`);
      return root.querySelector("details");
    };
    const details = draw(false);
    if (details) details.open = true;
    expect(draw(false)?.open).toBe(true);
    draw(true);
    expect(draw(false)?.open).toBe(false);
  });

  it("sets a property only when it changes", () => {
    const { root, place: here } = place();
    const draw = (text: string) => {
      here.set(html`<input .value=${text} />`);
      return root.querySelector("input");
    };
    const input = draw("a");
    if (input) input.value = "typed";
    expect(draw("a")?.value).toBe("typed");
    expect(draw("b")?.value).toBe("b");
  });
});
