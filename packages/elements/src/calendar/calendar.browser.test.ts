import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../define.ts";
import { nodeOf } from "../marks/marks.ts";
import { calendarExamples } from "./calendar.examples.ts";
import type { CorettCalendar } from "./calendar.ts";

let files: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  files = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    files.push({ name: "", text: (blob as Blob).text() }); // nothing else is handed out
    return "blob:x";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const last = files.at(-1);
    if (last) last.name = this.download;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function show(
  lang = "es-419",
  month = "2027-07",
): Promise<CorettCalendar> {
  document.documentElement.lang = lang;
  document.body.replaceChildren(nodeOf(calendarExamples.default.words(lang)));
  const element = document.querySelector<CorettCalendar>("corett-calendar");
  if (!element) throw new Error("no calendar");
  element.setAttribute("month", month);
  await element.updateComplete;
  return element;
}

const root = ({ renderRoot }: CorettCalendar) => renderRoot;

function button(element: CorettCalendar, name: string): HTMLElement {
  const found = [...root(element).querySelectorAll("button")].find(
    (one) => (one.ariaLabel ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(name);
  return found;
}

async function asMonth(element: CorettCalendar): Promise<void> {
  await userEvent.click(button(element, "Mes"));
  await element.updateComplete;
}

const focused = (element: CorettCalendar) =>
  element.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "";

async function press(element: CorettCalendar, keys: string): Promise<string> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
  await element.updateComplete;
  return focused(element);
}

describe("the calendar as a month", () => {
  it("is there where a page writes its language as no tag", async () => {
    const element = await show("es_GT");
    await asMonth(element);
    expect(
      [...root(element).querySelectorAll<HTMLTableCellElement>("thead th")].map(
        ({ abbr }) => abbr,
      ),
    ).toEqual([
      "domingo",
      "lunes",
      "martes",
      "miércoles",
      "jueves",
      "viernes",
      "sábado",
    ]);
  });

  it("has a grid with one stop of the keyboard", async () => {
    const element = await show();
    await asMonth(element);
    const cells = [
      ...root(element).querySelectorAll<HTMLElement>("[role='gridcell']"),
    ];
    expect(cells.length % 7).toBe(0);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("is walked by arrow keys, week, page, home and end", async () => {
    const element = await show();
    await asMonth(element);
    root(element).querySelector<HTMLElement>("td[tabindex='0']")?.focus();
    expect(focused(element)).toBe("1 de julio de 2027");
    expect(await press(element, "{ArrowRight}")).toContain(
      "2 de julio de 2027. Otro día",
    );
    expect(await press(element, "{ArrowDown}")).toBe("9 de julio de 2027");
    expect(await press(element, "{Home}")).toBe("4 de julio de 2027");
    expect(await press(element, "{End}")).toBe("10 de julio de 2027");
    expect(await press(element, "{PageUp}")).toBe("10 de junio de 2027");
    expect(await press(element, "{PageDown}{PageDown}")).toBe(
      "10 de agosto de 2027",
    );
    expect(await press(element, "{ArrowLeft}{ArrowUp}")).toBe(
      "2 de agosto de 2027",
    );
  });

  it("goes from a day to what can be done with its event", async () => {
    const element = await show();
    await asMonth(element);
    root(element).querySelector<HTMLElement>("td[tabindex='0']")?.focus();
    await press(element, "{ArrowRight}");
    expect(await press(element, "{Enter}")).toBe(
      "Añadir al calendario: Otro día de ejemplo en el mismo mes",
    );
  });

  it("shows yearly dates in every year", async () => {
    for (const month of ["2027-07", "2031-07"]) {
      const element = await show("es-419", month);
      await asMonth(element);
      expect(root(element).querySelector(".events")?.textContent).toContain(
        "Un día de ejemplo",
      );
    }
  });

  it("says it where a month has nothing", async () => {
    const element = await show("es-419", "2027-01");
    await asMonth(element);
    expect(root(element).textContent).toContain("Nada en este mes.");
  });

  it("begins on Monday in Costa Rica", async () => {
    const first = async (lang: string) => {
      const element = await show(lang);
      await asMonth(element);
      return root(element).querySelector(".month th")?.getAttribute("abbr");
    };
    expect(await first("es-CR")).toBe("lunes");
    expect(await first("es-PA")).toBe("domingo");
  });

  it("keeps the focus on the button that turns the month", async () => {
    const element = await show();
    await asMonth(element);
    await userEvent.click(button(element, "Mes siguiente"));
    await element.updateComplete;
    expect(root(element).querySelector("#m")?.textContent).toBe(
      "agosto de 2027",
    );
    expect(focused(element)).toBe("Mes siguiente");
  });

  it("shows only what the filters leave", async () => {
    const element = await show();
    await asMonth(element);
    await userEvent.type(
      root(element).querySelector("input") ?? document.body,
      "otro",
    );
    await element.updateComplete;
    expect(root(element).querySelectorAll(".events li")).toHaveLength(1);
  });

  it("is a grid in a narrow place too", async () => {
    const element = await show();
    element.style.width = "280px";
    await asMonth(element);
    const cell = root(element).querySelector(".month td");
    expect(cell && getComputedStyle(cell).display).toBe("table-cell");
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 8);
  });
});

describe("adding to a calendar", () => {
  it("gives one event as a file", async () => {
    const element = await show();
    await userEvent.click(
      button(element, "Añadir al calendario: Un día de ejemplo"),
    );
    const [file] = files;
    expect(file?.name).toBe("Un día de ejemplo.ics");
    const text = (await file?.text) ?? "";
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain("\r\nRRULE:FREQ=YEARLY\r\n");
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{4}0730\r\n/);
  });

  it("gives all that is shown as a file", async () => {
    const element = await show();
    await userEvent.click(button(element, "Descargar calendario (.ics)"));
    expect((await files[0]?.text)?.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    await userEvent.type(
      root(element).querySelector("input") ?? document.body,
      "sesión",
    );
    await element.updateComplete;
    await userEvent.click(button(element, "Descargar calendario (.ics)"));
    expect((await files[1]?.text)?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it("is not offered for what is over", async () => {
    const element = await show();
    expect(() =>
      button(element, "Añadir al calendario: Una sesión que ya fue"),
    ).toThrow();
  });
});
