import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeOf } from "../marks/marks.ts";
import { register } from "../register.ts";
import "./define.ts";
import { hotlineExamples } from "./hotline.examples.ts";
import { CorettHotline } from "./hotline.ts";

function show(until: string | null, verified: string | null = "2026-11-01") {
  const element = document.createElement("corett-hotline");
  const words = nodeOf(hotlineExamples.channels.words("en"));
  element.append(...words.childNodes);
  element.lang = "en";
  for (const [name, day] of Object.entries({ until, verified }))
    if (day === null) element.removeAttribute(name);
    else element.setAttribute(name, day);
  document.body.replaceChildren(element);
  return element;
}

/** Every place where a number could still be found. */
const traces = (element: Element) =>
  [element.outerHTML, element.shadowRoot?.innerHTML].join().match(/0000/g) ??
  [];
const links = (element: Element) => element.querySelectorAll("a").length;
const said = (element: Element) =>
  element.shadowRoot?.querySelector("[role=status]")?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 11, 1, 12) });
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a hotline", () => {
  it("keeps the height of words that stood there first, blank lines included", () => {
    document.body.innerHTML =
      '<x-line verified="2026-11-01" until="2027-01-01"><br><p>a</p><br><br></x-line>';
    register([["x-line", class extends CorettHotline {}]]);
    const style = document.querySelector<HTMLElement>("x-line")?.style;
    expect(parseFloat(style?.minBlockSize ?? "")).toBeGreaterThan(70);
  });

  it("shows its number on the last day", () => {
    const element = show("2026-12-01");
    expect(links(element)).toBe(4);
    expect(said(element)).toBe("");
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each([
    ["is over", "2026-11-30", "2026-11-01"],
    ["is missing", null, "2026-11-01"],
    ["is none", "2026-12-99", "2026-11-01"],
    [
      "holds, but the clock is behind its verification",
      "2027-01-01",
      "2026-12-02",
    ],
    ["holds, but nobody verified it", "2027-01-01", null],
  ])("has no number anywhere if its day %s", (_, until, verified) => {
    const element = show(until, verified);
    expect(traces(element)).toEqual([]);
    expect(links(element)).toBe(0);
    expect(element.textContent).toContain("Sample line");
    expect(element.textContent).toContain("Ask: the sample body.");
    expect(said(element)).toContain("none is shown");
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it("loses its number at midnight while the page is open", () => {
    const element = show("2026-12-01");
    vi.setSystemTime(new Date(2026, 11, 1, 23, 59, 50));
    vi.advanceTimersByTime(5_000);
    expect(links(element)).toBe(4);
    vi.advanceTimersByTime(30_000);
    expect(traces(element)).toEqual([]);
    expect(links(element)).toBe(0);
  });

  it("does not dial even if the clock was not looked at yet", () => {
    const element = show("2026-12-01");
    const link = element.querySelector("a");
    vi.setSystemTime(new Date(2026, 11, 2, 0, 0, 1));
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(links(element)).toBe(0);
  });

  it("withholds words that come later", async () => {
    vi.useRealTimers();
    const element = show("2020-12-01");
    const late = document.createElement("a");
    late.href = "tel:0000000";
    late.textContent = "000-0000";
    element.append(late);
    await vi.waitFor(() => {
      expect(traces(element)).toEqual([]);
    });
  });

  it("gives everything back in order if its days are put right", () => {
    const element = show("2026-11-30");
    const whole = nodeOf(hotlineExamples.channels.words("en"));
    element.until = "2027-01-01";
    expect(element.innerHTML).toBe(whole.innerHTML);
    expect(said(element)).toBe("");
  });

  it("does not keep a heading with a number in it", () => {
    const element = show("2026-12-01");
    const heading = element.querySelector("h3");
    if (heading) heading.textContent = "Line 000-0000";
    element.until = "2026-11-30";
    expect(traces(element)).toEqual([]);
  });

  it("says whom to ask even if its words do not", () => {
    const element = show("2026-12-01");
    element.querySelector("[data-otherwise]")?.remove();
    element.until = "2026-11-30";
    expect(said(element)).toContain("Ask the body of your country");
  });

  it("looks at the clock no longer once it is gone", () => {
    const element = show("2026-12-01");
    expect(vi.getTimerCount()).toBe(1);
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(element);
    expect(vi.getTimerCount()).toBe(1);
  });
});
