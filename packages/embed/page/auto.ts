/**
 * Loads the components that a page uses, each with its own file, now and when
 * the page gets more later. What cannot be loaded keeps its words, with one
 * warning. It looks at the page and not into shadow roots: components load
 * those that they draw.
 */

import { upgradeAll } from "./upgrade.ts";

/** Where each component's module is, by its tag; the build puts it here. */
declare const MODULES: Readonly<Record<string, string>>;

const modules = MODULES;

// A classic script knows its own address while it runs.
const { src } = document.currentScript as HTMLScriptElement; // it is running
const asked: Record<string, true> = {};

function load(): void {
  for (const { localName } of document.querySelectorAll(":not(:defined)"))
    if (Object.hasOwn(modules, localName) && !asked[localName]) {
      asked[localName] = true;
      import(new URL(`auto/${modules[localName] ?? ""}`, src).href).catch(
        (thrown: unknown) => {
          console.warn(`[corett] <${localName}>`, thrown);
        },
      );
    }
}

upgradeAll(load);
