import "@corett/elements/server";
import "@corett/elements/define";
import { chartOfMark, type Mark, markupOf } from "@corett/elements/words";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html, unsafeStatic } from "lit/static-html.js";
import { squeezeCss, squeezeHtml } from "./minify-templates.ts";

const CHARTS =
  /^corett-(?:bar-chart|line-chart|pictogram|region-map|stacked-bar)$/;

/**
 * Lit's markers are for hydration. Our elements draw a prerendered root anew,
 * so the markers only cost bytes; so does the layout of the source. A button is
 * nothing without a script, so it goes too.
 */
function tidy(markup: string): string {
  const unmarked = markup
    .replace(/<!--.*?-->/gs, "")
    .replace(/<button.*?<\/button>/gs, "")
    .replaceAll("<?>", "")
    .replaceAll(' class=""', "");
  return squeezeHtml([unmarked]).join("");
}

const root = (styles: readonly string[], body: string) =>
  `<template shadowrootmode="open"><style>${squeezeCss(styles.join("\n"))}</style>${body}</template>`;

/** What an element without Lit says of its shadow root. */
interface Plain {
  readonly shadow?: {
    readonly styles: readonly string[];
    readonly marks: readonly Mark[];
  };
}

/**
 * The shadow root of an element as a declarative one, rendered by the element
 * itself on the server.
 *
 * @throws Error if the element rendered none
 */
export async function shadowOf(mark: Mark): Promise<string> {
  const [name, { id = "", lang = "es-419" }] = mark;
  // Such a class has the property, Lit's have not.
  const plain = customElements.get(name) as Plain | undefined;
  if (plain?.shadow) {
    const { styles, marks } = plain.shadow;
    return root(styles, marks.map((one) => markupOf(one)).join(""));
  }
  const tag = unsafeStatic(name); // a tag of the kit's own words
  const view = CHARTS.test(name) ? chartOfMark(mark) : undefined;
  const rendered = await collectResult(
    render(html`<${tag} id=${id} lang=${lang} .view=${view}></${tag}>`),
  );
  const [, inside] = /<template[^>]*>(.*)<\/template>/s.exec(rendered) ?? [];
  if (inside === undefined)
    throw new Error(`<${name}> has no shadow root:\n${rendered}`);
  const styles: string[] = [];
  const body = tidy(
    inside.replace(/<style[^>]*>(.*?)<\/style>/gs, (_, css: string) => {
      styles.push(css);
      return "";
    }),
  );
  return root(styles, body);
}
