import type { PublishedDocument } from "@corett/model";
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from "vitest";
import "./define.ts";
import { documentMessages } from "./document.messages.ts";
import type { CorettDocument } from "./document.ts";

const message: PublishedDocument = {
  format: "corett/key-message@1",
  id: "m",
  audience: { "es-419": "Público", en: "Audience" },
  text: { "es-419": "Mensaje", en: "Message" },
  detail: { "es-419": "Detalle", en: "Detail" },
  origin: { "es-419": "Origen", en: "Origin" },
  status: "provisional",
};

const table = (value: unknown) => ({
  format: "corett/infographic@1",
  id: "i",
  title: message.text,
  lead: message.detail,
  blocks: [
    {
      kind: "number",
      id: "n",
      figure: { kind: "number", value },
      label: message.text,
    },
  ],
  caveats: [],
  updated: "2026-11-24",
  status: "provisional",
});

/** Answers of a server, some as they come from one that is broken. */
function answer(body: string, status = 200) {
  return vi
    .spyOn(window, "fetch")
    .mockResolvedValue(new Response(body, { status }));
}

function show(html: string): CorettDocument {
  document.body.innerHTML = html;
  const element = document.querySelector("corett-document");
  if (!element) throw new Error("no element");
  return element;
}

const WORDS = '<a href="/informe">Texto de la página</a>';
let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  document.documentElement.lang = "es";
  warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a document from an address", () => {
  it("is shown in the language of its place", async () => {
    const fetching = answer(JSON.stringify(message));
    const element = show(
      `<div lang="en"><corett-document src="m.json">${WORDS}</corett-document></div>`,
    );
    await vi.waitFor(() => {
      expect(element.shadowRoot?.textContent).toContain("Message");
    });
    expect(fetching).toHaveBeenCalledWith(
      "m.json",
      expect.objectContaining({
        credentials: "omit",
        referrerPolicy: "no-referrer",
      }),
    );
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    [
      "is missing",
      () => {
        answer("not found", 404);
      },
    ],
    [
      "is cut off",
      () => {
        answer(JSON.stringify(message).slice(0, 40));
      },
    ],
    [
      "is a page instead",
      () => {
        answer("<!doctype html><p>Inicie sesión");
      },
    ],
    [
      "is of another version",
      () => {
        answer(JSON.stringify({ ...message, format: "corett/key-message@2" }));
      },
    ],
    [
      "is of no kind",
      () => {
        answer("null");
      },
    ],
    [
      "is a number",
      () => {
        answer("42");
      },
    ],
    [
      "lacks a text",
      () => {
        answer(JSON.stringify({ ...message, text: undefined }));
      },
    ],
    [
      "holds a negative figure",
      () => {
        answer(JSON.stringify(table(-1)));
      },
    ],
    [
      "holds an absurd figure",
      () => {
        answer(JSON.stringify(table(9e9)));
      },
    ],
    [
      "holds a figure that is a text",
      () => {
        answer(JSON.stringify(table("<b>1</b>")));
      },
    ],
    [
      "is far too long",
      () => {
        answer(`"${"a".repeat(1_000_001)}"`);
      },
    ],
    [
      "cannot be reached",
      () => {
        vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("offline"));
      },
    ],
  ])("that %s: the words stay and one sentence says so", async (_, prepare) => {
    prepare();
    const element = show(
      `<corett-document lang="es" src="m.json">${WORDS}</corett-document>`,
    );
    await vi.waitFor(() => {
      expect(element.shadowRoot?.textContent).toContain(
        documentMessages.es.file,
      );
    });
    const slot = element.shadowRoot?.querySelector("slot");
    expect(slot?.assignedElements()).toEqual([element.querySelector("a")]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0])).toContain("m.json");
  });

  it("that never ends is let go of once it is too long", async () => {
    const piece = new Uint8Array(100_000).fill(32);
    let pieces = 0;
    let isLetGo = false;
    vi.spyOn(window, "fetch").mockResolvedValue(
      new Response(
        new ReadableStream({
          pull(controller) {
            pieces += 1;
            controller.enqueue(piece);
          },
          cancel() {
            isLetGo = true;
          },
        }),
      ),
    );
    show(`<corett-document lang="es" src="m.json">${WORDS}</corett-document>`);
    await vi.waitFor(() => {
      expect(warn).toHaveBeenCalledTimes(1);
    });
    expect(String(warn.mock.calls[0])).toContain("1000000 characters");
    expect(isLetGo).toBe(true);
    expect(pieces).toBeLessThan(15);
  });

  it("that comes after the element has left does nothing", async () => {
    answer(JSON.stringify(message));
    const element = show(
      `<corett-document src="m.json">${WORDS}</corett-document>`,
    );
    await Promise.resolve();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.shadowRoot?.textContent).not.toContain("Mensaje");
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a document that is moved while it loads", () => {
  it("is loaded again", async () => {
    const fetching = vi
      .spyOn(window, "fetch")
      .mockImplementation(() =>
        Promise.resolve(new Response(JSON.stringify(message))),
      );
    const element = show(
      `<corett-document src="m.json">${WORDS}</corett-document><section></section>`,
    );
    await Promise.resolve();
    document.querySelector("section")?.append(element);
    await vi.waitFor(() => {
      expect(element.shadowRoot?.textContent).toContain("Mensaje");
    });
    expect(fetching.mock.calls.length).toBeGreaterThan(0);
  });
});

describe("many documents from one address", () => {
  it("are one request, and the next one comes after it", async () => {
    const fetching = vi
      .spyOn(window, "fetch")
      .mockImplementation(() =>
        Promise.resolve(new Response(JSON.stringify(message))),
      );
    const shown = () =>
      [...document.querySelectorAll("corett-document")].filter((one) =>
        one.shadowRoot?.textContent.includes("Mensaje"),
      ).length;
    show(
      `<corett-document src="m.json">${WORDS}</corett-document>`.repeat(200),
    );
    await vi.waitFor(() => {
      expect(shown()).toBe(200);
    });
    expect(fetching).toHaveBeenCalledTimes(1);
    show(`<corett-document src="m.json">${WORDS}</corett-document>`);
    await vi.waitFor(() => {
      expect(shown()).toBe(1);
    });
    expect(fetching).toHaveBeenCalledTimes(2);
  });
});

describe("a document that turns to another address while it loads", () => {
  it("shows the other one and complains of nothing", async () => {
    let release: (() => void) | undefined;
    vi.spyOn(window, "fetch").mockImplementation((address) =>
      address === "a.json"
        ? new Promise((_, reject) => {
            release = () => {
              reject(new TypeError("offline"));
            };
          })
        : Promise.resolve(new Response(JSON.stringify(message))),
    );
    const element = show(
      `<corett-document src="a.json">${WORDS}</corett-document>`,
    );
    await element.updateComplete;
    element.src = "b.json";
    await element.updateComplete;
    release?.();
    await vi.waitFor(() => {
      expect(element.shadowRoot?.textContent).toContain("Mensaje");
    });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a document as a property", () => {
  it("that is wrong can be replaced by a right one", async () => {
    const element = show(
      `<corett-document lang="es">${WORDS}</corett-document>`,
    );
    // What a page without types may do.
    element.data = { format: "?" } as unknown as PublishedDocument;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).toContain(documentMessages.es.file);
    element.data = message;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).toContain("Mensaje");
    expect(element.shadowRoot?.textContent).not.toContain(
      documentMessages.es.file,
    );
  });

  it("is shown, and again in another language", async () => {
    const element = show("<corett-document lang='es'></corett-document>");
    element.data = message;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).toContain("Mensaje");
    element.lang = "en";
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).toContain("Message");
  });
});
