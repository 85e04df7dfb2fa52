import type { markupOf } from "@corett/elements/words";
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Language } from "../manual/words.ts";

type Mark = Exclude<Parameters<typeof markupOf>[0], string>;

const SVG = "http://www.w3.org/2000/svg";

/** A mark as an element of the page; addresses are those of the kit's examples. */
function elementOf(mark: Mark, parent: string): Element {
  const [name, attributes, ...children] = mark;
  const space = name === "svg" ? SVG : parent;
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, `${value}`);
  element.append(
    ...children.map((child) =>
      typeof child === "string" ? child : elementOf(child, space),
    ),
  );
  return element;
}

/** A mark as a living element, which stays the same while its words do. */
export function liveOf(mark: Mark, language: Language) {
  const words = JSON.stringify(mark);
  return html`${guard([words, language], () => {
    const element = elementOf(mark, "http://www.w3.org/1999/xhtml");
    if (!element.hasAttribute("lang"))
      element.setAttribute("lang", language === "es" ? "es-419" : "en");
    return element;
  })}`;
}
