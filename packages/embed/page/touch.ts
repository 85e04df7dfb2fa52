/**
 * Loads the kit when somebody first touches the page or moves on it by key: for
 * prerendered snippets, which look finished without it.
 */

// A classic script knows its own address while it runs.
const { src } = document.currentScript as HTMLScriptElement; // it is running

const EVENTS = ["pointerdown", "keydown", "focusin"] as const;

function load(): void {
  for (const event of EVENTS) removeEventListener(event, load, true);
  import(new URL("kit.module.js", src).href).catch((thrown: unknown) => {
    console.warn("[corett]", thrown);
  });
}

for (const event of EVENTS) addEventListener(event, load, true);
