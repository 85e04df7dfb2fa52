import { cdp } from "vitest/browser";
import "../define.ts";
import type { Example } from "../examples.ts";
import { nodeOf } from "../marks/marks.ts";

/** An example on the page, drawn: the shadow root of its outermost element. */
export async function show(
  { words }: Example,
  language = "es-419",
): Promise<ShadowRoot> {
  const node = nodeOf(words(language));
  document.documentElement.lang = language;
  document.body.replaceChildren(node);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (!node.shadowRoot) throw new Error("nothing was drawn");
  return node.shadowRoot;
}

/** The control that walks through the figures of a chart. */
export function controlOf(root: ShadowRoot): HTMLInputElement {
  const found = root.querySelector("input");
  if (!found) throw new Error("no control");
  return found;
}

/** Asks the browser's own tools something. */
export function ask(method: string, parameters?: object): Promise<unknown> {
  const session = cdp() as unknown as {
    send(method: string, parameters?: object): Promise<unknown>;
  }; // the provider types it itself
  return session.send(method, parameters);
}
