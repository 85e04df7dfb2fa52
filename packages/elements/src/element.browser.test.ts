import { afterEach, describe, expect, it, vi } from "vitest";
import "./define.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function show(html: string): Promise<ShadowRoot> {
  document.body.innerHTML = html;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.querySelector("corett-key-message")?.shadowRoot;
  if (!root) throw new Error("nothing was drawn");
  return root;
}

const card = (attributes = "") =>
  `<corett-key-message ${attributes}><p>A</p><h3>B</h3></corett-key-message>`;

describe("every component", () => {
  it("speaks the language of the nearest place, through shadow roots", async () => {
    document.documentElement.lang = "es";
    expect((await show(card("lang='en'"))).textContent).toContain("Share");
    expect(
      (await show(`<div lang="en"><section>${card()}</section></div>`))
        .textContent,
    ).not.toContain("Compartir");
    const host = document.createElement("div");
    host.lang = "en";
    const inside = host.attachShadow({ mode: "open" });
    inside.innerHTML = card();
    document.body.replaceChildren(host);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = inside.querySelector("corett-key-message")?.shadowRoot;
    expect(root?.textContent).toContain("Share");
  });

  it("follows a change of its language", async () => {
    const root = await show(card("lang='en'"));
    document.querySelector("corett-key-message")?.setAttribute("lang", "es");
    await vi.waitFor(() => {
      expect(root.textContent).toContain("Compartir");
    });
  });

  it("keeps working with attributes that nobody knows", async () => {
    const warn = vi.spyOn(console, "warn");
    const root = await show(card("variant='???' lang='xx-YY-zz' theme='neon'"));
    expect(root.querySelector("slot")?.assignedElements()).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });

  it("says that its content is missing, unless an editor put it behind it", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const empty = "<corett-key-message><br/></corett-key-message>";
    expect((await show(empty)).textContent).toContain("Falta el contenido.");
    // What WordPress makes of a live snippet: a paragraph around the start tag.
    const root = await show(
      "<p><corett-key-message><br/></p><p>A</p><h3>B</h3></corett-key-message>",
    );
    expect(document.body.innerText.trim()).toMatch(/^A\s+B$/);
    expect(root.textContent).toBe("");
    expect(root.host.getBoundingClientRect().height).toBeLessThan(20);
  });

  it("links to itself where the device cannot share", async () => {
    document.body.innerHTML = `<corett-fact-sheet id="m1"><p>A</p></corett-fact-sheet>`;
    const sheet = document.querySelector("corett-fact-sheet");
    await sheet?.updateComplete;
    const link = sheet?.shadowRoot?.querySelector("[part=share]");
    expect(link?.getAttribute("href")).toBe(
      `${location.href.replace(/#.*/, "")}#m1`,
    );
    expect(link?.textContent).toBe("Enlace directo");
  });

  it("takes over a prerendered root without showing anything twice", async () => {
    const host = document.createElement("div");
    host.setHTMLUnsafe(
      `<corett-key-message><template shadowrootmode="open"><slot></slot><a>x</a></template><p>A</p></corett-key-message>`,
    );
    document.body.replaceChildren(host);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = host.querySelector("corett-key-message")?.shadowRoot;
    expect(root?.querySelectorAll("slot")).toHaveLength(1);
    const links = [...(root?.querySelectorAll("a") ?? [])];
    expect(links.map(({ textContent }) => textContent)).not.toContain("x");
    expect(root?.querySelectorAll("[part=share]")).toHaveLength(1);
  });
});
