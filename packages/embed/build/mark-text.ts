import type { Mark } from "@corett/elements/words";

/** What stands inside a mark. */
export const childrenOf = ([, , ...children]: Mark): readonly (
  Mark | string
)[] => children;

/** All text of a mark. */
export const textOf = (mark: Mark | string): string =>
  typeof mark === "string" ? mark : childrenOf(mark).map(textOf).join("");
