import type {} from "@corett/elements/vue";
import type { GlobalComponents } from "vue";

type Props<T extends keyof GlobalComponents> = InstanceType<
  GlobalComponents[T]
>["$props"];

export const right: Props<"corett-document"> = {
  src: "/data.json",
  lang: "en",
  id: "a",
  class: "b",
};

// @ts-expect-error an address is a text
export const wrong: Props<"corett-document"> = { src: 3 };

// @ts-expect-error there is no such property
export const unknown: Props<"corett-hotline"> = { untill: "2026-12-31" };

// @ts-expect-error there is no such tag
export type Missing = Props<"corett-nothing">;
