import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { contentPlanExamples } from "../content-plan/content-plan.examples.ts";
import { directoryExamples } from "../directory/directory.examples.ts";
import "../define.ts";
import { type Mark, nodeOf } from "../marks/marks.ts";
import { monitoringMatrixExamples } from "../monitoring-matrix/monitoring-matrix.examples.ts";
import type { ListingElement } from "./listing-element.ts";
import { listingWords } from "./listing.words.ts";
import { both, list, listingOf } from "./sample-listing.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function show(mark: Mark, width = 900): Promise<ListingElement> {
  document.documentElement.lang = "es";
  const place = document.createElement("div");
  place.style.width = `${width}px`;
  document.body.replaceChildren(place);
  place.append(nodeOf(mark));
  const element = place.querySelector<ListingElement>("*");
  if (!element) throw new Error("no listing");
  await element.updateComplete;
  return element;
}

const plan = (width?: number) =>
  show(contentPlanExamples.default.words("es-419"), width);

const all = ({ renderRoot }: ListingElement, selector: string) => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

function the(element: ListingElement, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(selector);
  return found;
}

function searchOf({ renderRoot }: ListingElement): HTMLInputElement {
  const input = renderRoot.querySelector("input");
  if (!input) throw new Error("no search");
  return input;
}

const rowNames = (element: ListingElement) =>
  all(element, "tbody tr:not([hidden]) th").map((th) => th.textContent.trim());

describe("a listing", () => {
  it("draws its records as a table with row and column headers", async () => {
    const element = await plan();
    expect(all(element, "thead th").map((th) => th.textContent.trim())).toEqual(
      ["Mensaje", "Público", "Productos", "Canales", "Años"],
    );
    expect(
      all(element, "tbody th[scope='row'][role='rowheader']"),
    ).toHaveLength(4);
    expect(all(element, "tbody tr:first-child td[role='cell']")).toHaveLength(
      4,
    );
  });

  it("shows no text twice: the records leave the page, the rest stays", async () => {
    const element = await plan();
    const seen = (text: string) => element.innerText.split(text).length - 1;
    expect(element.querySelector("div")?.checkVisibility()).toBe(false);
    expect(element.querySelector("h2")?.checkVisibility()).toBe(true);
    expect(element.querySelector("small")?.checkVisibility()).toBe(true);
    expect(seen("Datos inventados.")).toBe(1);
  });

  it("announces politely how many rows there are", async () => {
    const element = await plan();
    expect(the(element, "[role='status']").textContent).toBe("4 de 4");
    await userEvent.type(the(element, "input"), "otro");
    await element.updateComplete;
    expect(the(element, "[role='status']").textContent).toBe("2 de 4");
    await userEvent.type(the(element, "input"), "zzz");
    await element.updateComplete;
    expect(the(element, "[role='status']").textContent).toBe("Nada coincide.");
  });

  it("keeps focus and caret in the search while it filters", async () => {
    const element = await plan();
    const input = searchOf(element);
    await userEvent.type(input, "mesaje");
    input.setSelectionRange(2, 2);
    await userEvent.keyboard("n");
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(input);
    expect(input.value).toBe("mensaje");
    expect(input.selectionStart).toBe(3);
    expect(rowNames(element)).toHaveLength(4);
  });

  it("filters by a choice, and by a year within a span", async () => {
    const element = await plan();
    const [audience, , , years] = all(element, "select");
    if (!audience || !years) throw new Error("no filters");
    await userEvent.selectOptions(audience, "Un público");
    await element.updateComplete;
    expect(rowNames(element)).toEqual([
      "Un mensaje",
      "Otro mensaje al mismo público",
    ]);
    await userEvent.selectOptions(audience, "");
    years.focus();
    await userEvent.selectOptions(years, "2022");
    await element.updateComplete;
    expect(rowNames(element)).toHaveLength(3);
    expect(element.shadowRoot?.activeElement).toBe(years);
  });

  it("gives the focus back to the search when all filters are taken away", async () => {
    const element = await plan();
    await userEvent.type(the(element, "input"), "otro");
    await element.updateComplete;
    await userEvent.click(the(element, "p button, .bar span + button"));
    await element.updateComplete;
    expect(rowNames(element)).toHaveLength(4);
    expect(searchOf(element).value).toBe("");
    expect(element.shadowRoot?.activeElement).toBe(the(element, "input"));
  });

  it("sorts up, down and back, and says so", async () => {
    const element = await plan();
    const before = rowNames(element);
    const header = the(element, "thead th");
    const press = async () => {
      await userEvent.click(the(element, "thead button"));
      await element.updateComplete;
      return header.getAttribute("aria-sort");
    };
    expect(await press()).toBe("ascending");
    const up = rowNames(element);
    expect(up).toEqual(before.toSorted((a, b) => a.localeCompare(b, "es")));
    expect(await press()).toBe("descending");
    expect(rowNames(element)).toEqual(up.toReversed());
    expect(await press()).toBeNull();
    expect(rowNames(element)).toEqual(before);
    expect(element.shadowRoot?.activeElement).toBe(
      the(element, "thead button"),
    );
  });

  it("stores nothing and leaves the address alone", async () => {
    const address = location.href;
    const element = await plan();
    await userEvent.type(the(element, "input"), "otro");
    await element.updateComplete;
    expect(location.href).toBe(address);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it("reads what the page puts into it later", async () => {
    const element = await show([
      "corett-directory",
      {},
      ["h2", {}, "Directorio"],
    ]);
    expect(all(element, "table")).toHaveLength(0);
    const full = nodeOf(directoryExamples.default.words("es-419"));
    element.append(...full.children);
    await vi.waitFor(() => {
      expect(rowNames(element)).toHaveLength(3);
    });
  });
});

describe("a listing in a narrow place", () => {
  it.each([
    ["five columns", contentPlanExamples.default.words("es-419"), 300],
    ["nine columns", monitoringMatrixExamples.default.words("es-419"), 300],
    [
      "nine columns, wider",
      monitoringMatrixExamples.default.words("es-419"),
      800,
    ],
    ["words without end", contentPlanExamples.long.words("es-419"), 300],
  ])("is cards, each field with its label: %s", async (_, mark, width) => {
    const element = await show(mark, width);
    const cell = the(element, "tbody td");
    expect(getComputedStyle(cell).display).toBe("grid");
    expect(getComputedStyle(cell, "::before").content).toContain(
      cell.dataset["column"],
    );
    // Roles hold although the display does not.
    expect(cell.getAttribute("role")).toBe("cell");
    // The frame reaches half an em over the words' edge.
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 8);
    for (const one of all(element, "tbody tr, .bar > *"))
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(
        element.getBoundingClientRect().right + 8,
      );
  });

  it("can still be sorted", async () => {
    const element = await plan(300);
    await userEvent.click(the(element, "thead button"));
    await element.updateComplete;
    expect(the(element, "thead th").getAttribute("aria-sort")).toBe(
      "ascending",
    );
  });
});

describe("a listing of 500 rows", () => {
  const large = listingOf(
    "corett/directory@1",
    both("Grande", "Large"),
    ["Nombre", "Tipo", "Dónde", "Alcance", "Contacto"].map((name) =>
      both(name, name),
    ),
    Array.from({ length: 500 }, (_, row) => [
      list(`Organización de ejemplo número ${row}`),
      list(`Tipo ${row % 7}`),
      list("Panamá", "Honduras"),
      list(`Alcance ${row % 3}`),
      list("redaccion@ejemplo.example"),
    ]),
  );

  it("is filtered in less than 50 ms on a processor four times as slow", async () => {
    const element = await show(
      listingWords("corett-directory", large, "es-419"),
    );
    const input = searchOf(element);
    // Chromium's own session, which the types say nothing of.
    const session = cdp() as unknown as {
      send(method: string, parameters: object): Promise<unknown>;
    };
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const once = async (search: string) => {
      const before = performance.now();
      input.value = search;
      input.dispatchEvent(new Event("input"));
      await element.updateComplete;
      element.getBoundingClientRect(); // the layout counts
      return performance.now() - before;
    };
    // The least of a few rounds: what else the machine does is not ours.
    const least = new Map<string, number>();
    for (let round = 0; round < 5; round++)
      for (const search of ["4", "49", "499", "", "número 1", "tipo 3"])
        least.set(
          search,
          Math.min(await once(search), least.get(search) ?? Infinity),
        );
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const times = [...least.values()].map(Math.round);
    console.info(`filtering 500 rows: ${times.join(", ")} ms`);
    expect(Math.max(...times)).toBeLessThan(50);
    expect(rowNames(element).length).toBeLessThan(500);
  });

  it("draws no row again", async () => {
    const element = await show(
      listingWords("corett-directory", large, "es-419"),
    );
    const rows = all(element, "tbody tr");
    await userEvent.type(the(element, "input"), "49");
    await element.updateComplete;
    expect(all(element, "tbody tr")).toEqual(rows);
  });
});

describe("its file", () => {
  it("has a byte order mark, what is shown, and nothing that a spreadsheet runs", async () => {
    const element = await show(directoryExamples.formulas.words("es-419"));
    let text = "";
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      void (blob as Blob).arrayBuffer().then((bytes) => {
        text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      });
      return "blob:x";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(
      () => undefined,
    );
    await userEvent.type(the(element, "input"), "1");
    await element.updateComplete;
    const button = all(element, "button").find((one) =>
      one.textContent.includes("CSV"),
    );
    button?.click();
    await vi.waitFor(() => {
      expect(text).not.toBe("");
    });
    expect(text.startsWith('\uFEFF"Nombre"')).toBe(true);
    expect(text).toContain('\r\n"\'=1+1"');
    expect(text).toContain('\r\n"\'@SUM(A1)"');
    expect(text).not.toMatch(/"[=+\-@]/);
  });
});
