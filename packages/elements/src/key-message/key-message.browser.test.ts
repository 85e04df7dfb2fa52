import { afterEach, describe, expect, it, vi } from "vitest";
import { nodeOf } from "../marks/marks.ts";
import "./define.ts";
import { keyMessageExamples } from "./key-message.examples.ts";

async function show(name: keyof typeof keyMessageExamples = "default") {
  const element = document.createElement("corett-key-message");
  element.append(...nodeOf(keyMessageExamples[name].words("en")).childNodes);
  element.lang = "en";
  element.id = "m1";
  document.body.replaceChildren(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) throw new Error("nothing was drawn");
  return { element, root };
}

/** Asks for the ways to share. */
async function share({ element, root }: Awaited<ReturnType<typeof show>>) {
  root.querySelector<HTMLElement>("[part=share]")?.click();
  await element.updateComplete;
}

const texts = (root: ParentNode) =>
  [...root.querySelectorAll(".action")].map((one) => one.textContent.trim());

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
});

describe("passing a message on", () => {
  it("takes links where a device cannot share, once they are asked for", async () => {
    const shown = await show();
    const { root } = shown;
    expect(texts(root)).toEqual(["Share"]);
    await share(shown);
    expect(root.activeElement?.textContent).toBe("WhatsApp");
    expect(location.hash).toBe("");
    expect(texts(root)).toEqual(["WhatsApp", "E-mail", "Copy link"]);
    const [whatsapp, mail] = root.querySelectorAll<HTMLAnchorElement>("a");
    const text = new URL(whatsapp?.href ?? "").searchParams.get("text");
    expect(text).toBe(
      `A key message fits in one sentence. ${location.href.replace(/#.*/, "")}#m1`,
    );
    expect(whatsapp?.rel).toBe("noreferrer");
    expect(mail?.href).toMatch(/^mailto:\?subject=A%20key%20message/);
  });

  it("takes a link to itself where the page has no clipboard", async () => {
    const clipboard = Object.getOwnPropertyDescriptor(
      Navigator.prototype,
      "clipboard",
    );
    Reflect.deleteProperty(Navigator.prototype, "clipboard");
    const shown = await show();
    const { root } = shown;
    await share(shown);
    expect(texts(root)).toEqual(["WhatsApp", "E-mail", "Direct link"]);
    expect(root.querySelector<HTMLAnchorElement>("[part=share]")?.hash).toBe(
      "#m1",
    );
    if (clipboard)
      Object.defineProperty(Navigator.prototype, "clipboard", clipboard);
  });

  it("copies the address and says so", async () => {
    const copy = vi
      .spyOn(navigator.clipboard, "writeText")
      .mockResolvedValue(undefined);
    const shown = await show();
    const { element, root } = shown;
    await share(shown);
    root.querySelector("button")?.click();
    await vi.waitFor(() => {
      expect(root.querySelector("button")?.textContent.trim()).toBe("Copied");
    });
    expect(copy.mock.calls[0]?.[0]).toMatch(/#m1$/);
    element.remove();
  });

  it("is the device's own affair where it can", async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: share,
    });
    const { root } = await show();
    expect(texts(root)).toEqual(["Share"]);
    root.querySelector("a")?.click();
    expect(share).toHaveBeenCalledTimes(1);
  });
});

describe("sound and signing", () => {
  it("say in which language they are, and load nothing by themselves", async () => {
    const { element } = await show("media");
    const [audio, video] =
      element.querySelectorAll<HTMLMediaElement>("audio,video");
    expect(audio?.preload).toBe("none");
    expect(video?.preload).toBe("none");
    expect(audio?.closest("[lang]")?.getAttribute("lang")).toBe("quc");
    expect(audio?.parentElement?.textContent).toContain("Kʼicheʼ");
    expect(video?.parentElement?.textContent).toBe("LENSEGUA, Guatemala");
  });
});

describe("a variant", () => {
  it("that nobody knows is a card", async () => {
    const { element, root } = await show();
    const look = () => {
      const frame = root.querySelector(".frame");
      return frame ? getComputedStyle(frame).borderBlockStartWidth : "";
    };
    expect(look()).toBe("4px");
    element.variant = "marquee";
    await element.updateComplete;
    expect(look()).toBe("4px");
    element.variant = "quote";
    await element.updateComplete;
    expect(look()).toBe("0px");
  });
});
