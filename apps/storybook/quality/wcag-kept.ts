import { w, type Words } from "../manual/words.ts";
import type { Criterion, Kept } from "./wcag-type.ts";

const CONTRACTS = "packages/elements/src/contracts/";
const TESTING = "packages/testing/src/";

export const ACCESSIBLE = `${CONTRACTS}accessible.browser.test.ts`;
export const TRANSLATED = `${CONTRACTS}translated.browser.test.ts`;
export const MEDIA = `${CONTRACTS}media.browser.test.ts`;
export const READING = `${CONTRACTS}reading.browser.test.ts`;
export const KEYBOARD = `${CONTRACTS}keyboard.browser.test.ts`;
export const WHOLE = `${TESTING}whole-kit.test.ts`;
export const PORTRAITS = `${TESTING}portraits.test.ts`;

export const test = (...files: readonly string[]): Kept => ({
  how: "test",
  files,
});
export const manual = (step: string, es: string, en: string): Kept => ({
  how: "manual",
  step,
  note: w(es, en),
});
export const none = (es: string, en: string): Kept => ({
  how: "none",
  note: w(es, en),
});

/** One row of the matrix. */
export const row = (
  id: string,
  level: Criterion["level"],
  name: Words,
  ...kept: readonly Kept[]
): Criterion => ({ id, level, name, kept });
