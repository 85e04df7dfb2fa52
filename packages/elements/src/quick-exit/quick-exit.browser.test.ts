import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeOf } from "../marks/marks.ts";
import "./define.ts";
import { ELSEWHERE, destinationOf } from "./leave.ts";
import { quickExitExamples } from "./quick-exit.examples.ts";
import type { CorettQuickExit } from "./quick-exit.ts";

const leave = vi.fn();

/** An exit that says that it leaves instead of leaving the tests. */
function show(language = "en"): CorettQuickExit {
  document.documentElement.lang = language;
  document.body.append(nodeOf(quickExitExamples.default.words(language)));
  const element = [...document.querySelectorAll("corett-quick-exit")].at(-1);
  if (!element) throw new Error("no element");
  element.leave = leave;
  return element;
}

const key = (type: string, name: string, more = {}) =>
  window.dispatchEvent(new KeyboardEvent(type, { key: name, ...more }));
const shift = () => {
  key("keydown", "Shift");
  key("keyup", "Shift");
};
const said = (element: Element) =>
  element.shadowRoot?.querySelector("[role=status]")?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  leave.mockReset();
});

describe("Shift", () => {
  it("leaves at the third press within five seconds, and says how far one is", () => {
    const element = show();
    shift();
    expect(said(element)).toBe("Times left to press: 2.");
    shift();
    expect(said(element)).toBe("Times left to press: 1.");
    vi.advanceTimersByTime(2000);
    shift();
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("does not leave if the presses are further apart, and says that time is over", () => {
    const element = show();
    shift();
    vi.advanceTimersByTime(3000);
    shift();
    vi.advanceTimersByTime(3000);
    shift();
    expect(leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5000);
    expect(said(element)).toBe("Time is over.");
    shift();
    expect(said(element)).toBe("Times left to press: 2.");
  });

  it("does not count while it writes capitals or chooses with the mouse", () => {
    show();
    for (const letter of "ABCDEF") {
      key("keydown", "Shift");
      key("keydown", letter);
      key("keyup", letter);
      key("keyup", "Shift");
    }
    for (let times = 0; times < 4; times++) {
      key("keydown", "Shift");
      window.dispatchEvent(new PointerEvent("pointerdown"));
      key("keyup", "Shift");
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it("counts once however long it is held", () => {
    show();
    key("keydown", "Shift");
    for (let times = 0; times < 9; times++)
      key("keydown", "Shift", { repeat: true });
    key("keyup", "Shift");
    expect(leave).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
  });

  it("leaves once with two exits on the page", () => {
    const [first, second] = [show(), show()];
    const other = vi.fn();
    second.leave = other;
    shift();
    expect(said(first)).toBe(said(second));
    shift();
    first.remove();
    shift();
    expect(other).toHaveBeenCalledTimes(1);
    expect(leave).not.toHaveBeenCalled();
  });

  it("does nothing once the exit is gone, and nothing is left waiting", () => {
    const element = show();
    shift();
    shift();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    shift();
    expect(leave).not.toHaveBeenCalled();
  });
});

describe("the exit", () => {
  it("leaves with its link, and lets one read what it cannot do", () => {
    const element = show();
    element.querySelector("a")?.click();
    expect(leave).toHaveBeenCalledTimes(1);
    const details = element.querySelector("details");
    element.querySelector("summary")?.click();
    expect(details?.open).toBe(true);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("goes to secure addresses only", () => {
    const link = document.createElement("a");
    for (const address of [
      "http://example.org/",
      "javascript:1",
      "x.html",
      "",
    ]) {
      link.href = address;
      expect(destinationOf(link)).toBe(ELSEWHERE);
    }
    link.href = "https://example.org/clima";
    expect(destinationOf(link)).toBe("https://example.org/clima");
    expect(destinationOf(null)).toBe(ELSEWHERE);
  });

  it("is large enough for a thumb and speaks the page's language", () => {
    const element = show("es");
    const box = element.querySelector("a")?.getBoundingClientRect();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(element.shadowRoot?.textContent).toContain("Mayús");
  });
});
