import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from "vitest";
import { nodeOf } from "../marks/marks.ts";
import { piecesIn } from "./pieces.ts";
import "./define.ts";
import { readerExamples } from "./reader.examples.ts";
import type { CorettReader } from "./reader.ts";

const voice = (lang: string, localService: boolean) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice; // what the reader looks at

let said: SpeechSynthesisUtterance[] = [];
let cancel: MockInstance<() => void>;

async function show(...voices: SpeechSynthesisVoice[]): Promise<CorettReader> {
  vi.spyOn(speechSynthesis, "getVoices").mockReturnValue(voices);
  document.body.replaceChildren(nodeOf(readerExamples.default.words("es-419")));
  const element = document.querySelector("corett-reader");
  if (!element) throw new Error("no element");
  await element.updateComplete;
  return element;
}

const button = (element: Element, text: string) =>
  [...(element.shadowRoot?.querySelectorAll("button") ?? [])].find(
    (one) => one.textContent.trim() === text,
  );
async function press(element: CorettReader, text: string) {
  button(element, text)?.click();
  await element.updateComplete;
}

beforeEach(() => {
  document.documentElement.lang = "es";
  said = [];
  cancel = vi
    .spyOn(speechSynthesis, "cancel")
    .mockImplementation(() => undefined);
  vi.spyOn(speechSynthesis, "speak").mockImplementation((one) => {
    said.push(one);
  });
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      text: string;
      onend?: () => void;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const finish = async (element: CorettReader) => {
  const ended = said.at(-1)?.onend as (() => void) | null; // as the double above has it
  ended?.();
  await element.updateComplete;
};

describe("reading aloud", () => {
  it("is offered with a voice that is on the device, and with no other", async () => {
    expect(button(await show(), "Escuchar")).toBeUndefined();
    expect(
      button(
        await show(voice("es-MX", false), voice("en-US", true)),
        "Escuchar",
      ),
    ).toBeUndefined();
    expect(button(await show(voice("es_MX", true)), "Escuchar")).toBeDefined();
  });

  it("goes paragraph by paragraph, with a sign beside each, and then ends", async () => {
    const element = await show(voice("es-MX", true));
    await press(element, "Escuchar");
    expect(said.map(({ text }) => text)).toEqual(["Público de ejemplo"]);
    const sign = () => element.shadowRoot?.querySelector(".here");
    const first = sign()?.getBoundingClientRect().top;
    await finish(element);
    expect(said.at(-1)?.text).toContain("La coordinación");
    expect(sign()?.getBoundingClientRect().top).toBeGreaterThan(first ?? NaN);
    await finish(element);
    await finish(element);
    await finish(element);
    expect(said).toHaveLength(4);
    expect(sign()).toBeNull();
    expect(button(element, "Escuchar")).toBeDefined();
  });

  it("pauses, goes on with the same paragraph, and stops", async () => {
    const element = await show(voice("es-MX", true));
    await press(element, "Escuchar");
    await finish(element);
    await press(element, "Pausa");
    await finish(element);
    expect(said).toHaveLength(2);
    await press(element, "Escuchar");
    expect(said[2]?.text).toBe(said[1]?.text);
    await press(element, "Detener");
    await press(element, "Escuchar");
    expect(said.at(-1)?.text).toBe("Público de ejemplo");
  });

  it("is silent once the element or the page is gone", async () => {
    const element = await show(voice("es-MX", true));
    await press(element, "Escuchar");
    dispatchEvent(new Event("pagehide"));
    await element.updateComplete;
    expect(cancel).toHaveBeenCalledTimes(1);
    await press(element, "Escuchar");
    element.remove();
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});

describe("a reader", () => {
  it("shows one version at a time; easy words are one of them", async () => {
    const element = await show();
    const select = element.shadowRoot?.querySelector("select");
    expect([...(select?.options ?? [])].map(({ text }) => text.trim())).toEqual(
      ["español", "español, palabras fáciles", "English", "Kʼicheʼ"],
    );
    const heights = () =>
      [...element.children].map(
        (one) => one.getBoundingClientRect().height > 0,
      );
    expect(heights()).toEqual([true, false, false, false]);
    if (select) select.value = "es-419-x-easy";
    select?.dispatchEvent(new Event("change"));
    await element.updateComplete;
    expect(heights()).toEqual([false, true, false, false]);
    expect(element.children[1]?.textContent).toContain("Trabajamos juntos.");
  });

  it("makes text larger, to twice its size", async () => {
    const element = await show();
    const size = () =>
      parseFloat(getComputedStyle(element.children[0] ?? element).fontSize);
    const before = size();
    for (let times = 0; times < 5; times++)
      await press(element, "Letra más grande");
    expect(size()).toBe(2 * before);
    await press(element, "Letra más pequeña");
    expect(size()).toBe(1.5 * before);
  });

  it("reads list items with lists in them, and what a component shows", () => {
    const root = document.createElement("div");
    root.append(
      nodeOf(["ul", {}, ["li", {}, "a", ["ul", {}, ["li", {}, "b"]]]]),
      nodeOf(["p", {}, "c ", ["b", {}, "d"]]),
    );
    const host = document.createElement("section");
    host.attachShadow({ mode: "open" }).append(nodeOf(["p", {}, "e"]));
    root.append(host);
    expect(piecesIn(root).map(({ text }) => text)).toEqual([
      "a",
      "b",
      "c d",
      "e",
    ]);
  });
});
