import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { factSheetExamples } from "../fact-sheet/fact-sheet.examples.ts";
import { nodeOf } from "../marks/marks.ts";
import "../fact-sheet/define.ts";

async function show(width: string, root: Node = document.body) {
  const element = document.createElement("corett-fact-sheet");
  element.append(...nodeOf(factSheetExamples.many.words("en")).childNodes);
  element.lang = "en";
  const box = document.createElement("div");
  box.style.width = width;
  box.append(element);
  root.appendChild(box);
  await element.updateComplete;
  return element;
}

const heightOf = (element: Element | undefined) =>
  element?.getBoundingClientRect().height ?? NaN;
const paragraphs = (element: Element) => [...element.querySelectorAll("p")];
const toggles = (element: Element) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>(".head button") ??
    []),
];

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a sheet", () => {
  it("folds and unfolds a section where there is little room", async () => {
    const element = await show("300px");
    const [toggle] = toggles(element);
    const [, inSection] = paragraphs(element);
    expect(toggle?.getAttribute("aria-label")).toBe("With points");
    expect(toggle?.getAttribute("aria-expanded")).toBe("true");
    expect(heightOf(toggle)).toBeGreaterThan(20);
    toggle?.click();
    await element.updateComplete;
    expect(toggle?.getAttribute("aria-expanded")).toBe("false");
    expect(heightOf(inSection)).toBe(0);
    toggle?.click();
    await element.updateComplete;
    expect(heightOf(inSection)).toBeGreaterThan(0);
  });

  it("is all open where there is room, folded before or not", async () => {
    const element = await show("300px");
    toggles(element)[0]?.click();
    await element.updateComplete;
    if (element.parentElement) element.parentElement.style.width = "800px";
    const [, inSection] = paragraphs(element);
    expect(heightOf(inSection)).toBeGreaterThan(0);
    expect(heightOf(toggles(element)[0])).toBe(0);
  });

  it("keeps the order of its words, the notes last", async () => {
    const element = await show("300px");
    const tops = [...element.querySelectorAll("h2,nav,h3,ul,p")].map(
      (one) => one.getBoundingClientRect().top,
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(paragraphs(element).at(-1)?.slot).toBe("end");
  });

  it("opens the section that its contents lead to", async () => {
    const element = await show("300px");
    toggles(element)[1]?.click();
    await element.updateComplete;
    element.querySelectorAll("a")[1]?.click();
    await element.updateComplete;
    expect(toggles(element)[1]?.getAttribute("aria-expanded")).toBe("true");
  });

  it("leads there in a shadow root too, where a browser would not", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const root = host.attachShadow({ mode: "open" });
    const element = await show("300px", root);
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    element.querySelectorAll("a")[2]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(element.querySelectorAll("h3")[2]);
  });

  it("has the page's address and a code for it once it is printed", async () => {
    const element = await show("300px");
    const origin = () => element.shadowRoot?.querySelector(".origin");
    expect(origin()).toBeNull();
    dispatchEvent(new Event("beforeprint"));
    await element.updateComplete;
    expect(origin()?.textContent).toContain(location.href.replace(/#.*/, ""));
    const link = document.createElement("link");
    link.rel = "canonical";
    link.href = "https://www.example.org/hoja";
    document.head.append(link);
    dispatchEvent(new Event("beforeprint"));
    await element.updateComplete;
    link.remove();
    expect(origin()?.textContent).toContain("https://www.example.org/hoja");
    expect(
      origin()?.querySelector("svg[role=img]")?.getAttribute("aria-label"),
    ).toContain("QR");
  });

  it("does not hear of printing once it is gone", async () => {
    const element = await show("300px");
    element.remove();
    dispatchEvent(new Event("beforeprint"));
    expect(element.printed).toBe("");
  });
});
