/** How the reader's system is set; what an engine cannot be told is refused. */
export interface Look {
  readonly scheme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The browser engines that the kit is tried in. */
export const ENGINE_NAMES = ["Chromium", "Firefox", "WebKit"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** A page in a browser, as far as all three engines can be told what to do. */
export interface Tab {
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs an expression in the page, waits for it if it is a promise, and gives
   * the string that it comes to. A string only: a page that has changed
   * `Object.prototype` breaks the way that drivers bring objects over.
   *
   * @throws Error if it throws there or is no string
   */
  evaluate(expression: string): Promise<string>;
  /**
   * Clicks as a reader does. Each selector but the first is looked for in the
   * shadow root of the one before.
   *
   * @throws Error if nothing is there
   */
  click(...path: readonly string[]): Promise<void>;
  /** Presses keys one after the other, each pressed and let go. */
  press(...keys: readonly Key[]): Promise<void>;
  /** Goes back in the tab's history, as the reader's button does. */
  back(): Promise<void>;
  /** What is on the screen, as a PNG file. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Keys by the names that they have in `KeyboardEvent.key`. */
export type Key = "Shift" | "Escape" | "Tab" | "Enter" | "a";

/** A browser that was started. It and all that it started ends with `close`. */
export interface Engine {
  readonly name: EngineName;
  /** The engine's own number, from its user agent. */
  readonly version: string;
  /** A tab of its own. Several can be open where the engine can do that. */
  tab(): Promise<Tab>;
  close(): Promise<void>;
}
