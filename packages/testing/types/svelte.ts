import type {} from "@corett/elements/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

export const right: SvelteHTMLElements["corett-document"] = {
  src: "/data.json",
  lang: "en",
  id: "a",
  class: "b",
};

// @ts-expect-error an address is a text
export const wrong: SvelteHTMLElements["corett-document"] = { src: 3 };

export const unknown: SvelteHTMLElements["corett-hotline"] = {
  // @ts-expect-error there is no such property
  untill: "2026-12-31",
};
