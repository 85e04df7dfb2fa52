import "@corett/tokens/tokens.css";
import "@corett/tokens/themes/gt.css";
import { cdp } from "vitest/browser";
import "../define.ts";
import "../quick-exit/define.ts";
import "../reader/define.ts";
import { type Mark, nodeOf } from "../marks/marks.ts";

export const SCHEMES = [
  "light",
  "dark",
  "light-high-contrast",
  "dark-high-contrast",
] as const;

/** Where and how an example is shown. */
export interface Setting {
  readonly language?: string;
  readonly scheme?: (typeof SCHEMES)[number];
  readonly theme?: "region" | "gt";
  readonly direction?: "ltr" | "rtl";
  /** CSS width of the page's column; as wide as the page if absent. */
  readonly width?: string;
}

/** Waits until every element has drawn, those inside others too. */
export async function settled(root: ParentNode): Promise<void> {
  for (const element of everythingIn(root))
    if ("updateComplete" in element) await element.updateComplete;
  // A slot or a toggle that calls for another update does so in a task.
  await new Promise((resolve) => setTimeout(resolve));
  for (const element of everythingIn(root))
    if ("updateComplete" in element) await element.updateComplete;
}

/** Shows marks as the only thing on the page, and waits until all is drawn. */
export async function show(
  marks: readonly Mark[],
  {
    language = "es-419",
    scheme = "light",
    theme = "region",
    direction = "ltr",
    width = "",
  }: Setting = {},
): Promise<HTMLElement> {
  const { documentElement: root, body } = document;
  document.title = "CORETT";
  root.lang = language;
  root.dir = direction;
  root.dataset["corettScheme"] = scheme;
  root.dataset["corettTheme"] = theme;
  body.style.background = "var(--corett-color-bg)";
  const main = document.createElement("main");
  main.style.color = "var(--corett-color-text)";
  main.style.inlineSize = width;
  main.append(...marks.map((mark) => nodeOf(mark)));
  body.replaceChildren(main);
  await settled(main);
  return main;
}

/** All elements below a root, shadow roots included, in document order. */
export function* everythingIn(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* everythingIn(child.shadowRoot);
    yield* everythingIn(child);
  }
}

/** Opens whatever a reader can open, so that a check sees it. */
export async function openAll(root: ParentNode): Promise<void> {
  for (const one of everythingIn(root))
    if (one instanceof HTMLDetailsElement) one.open = true;
  await settled(root);
}

/** What the browser is to pretend; `none` ends it. */
export type Media = "none" | "print" | "forced-light" | "forced-dark";

/** The part of the protocol of Chromium's developer tools that is used. */
interface Session {
  send(
    method: "Emulation.setEmulatedMedia",
    parameters: {
      readonly media: string;
      readonly features: readonly { name: string; value: string }[];
    },
  ): Promise<void>;
}

export async function emulate(media: Media): Promise<void> {
  const forced = media.startsWith("forced");
  const session = cdp() as unknown as Session; // the provider types it itself
  await session.send("Emulation.setEmulatedMedia", {
    media: media === "print" ? "print" : "",
    features: [
      { name: "forced-colors", value: forced ? "active" : "" },
      {
        name: "prefers-color-scheme",
        value: forced ? media.replace("forced-", "") : "",
      },
    ],
  });
}
