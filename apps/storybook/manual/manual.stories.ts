import "./manual.css";
import "@corett/tokens/fonts.css";
import { html, render } from "lit";
import { schemeOf, themeOf } from "./brand.ts";
import { PAGES } from "./pages.ts";
import type { View } from "./parts.ts";
import { languageOf } from "./words.ts";

interface Context {
  readonly globals: Readonly<Record<string, unknown>>;
}

const viewOf = ({ globals }: Context): View => ({
  language: languageOf(globals["language"]),
  theme: themeOf(globals["theme"]),
  scheme: schemeOf(globals["scheme"]),
});

/** Pages of the manual in one document. */
function draw(ids: readonly string[], context: Context): HTMLElement {
  const root = document.createElement("div");
  root.className = "manual-root";
  const pages = PAGES.filter(({ id }) => ids.includes(id));
  render(html`${pages.map((page) => page.draw(viewOf(context)))}`, root);
  return root;
}

const pageStory = (id: string) => {
  const title = PAGES.find((page) => page.id === id)?.title;
  return {
    name: `${title?.es ?? id} · ${title?.en ?? id}`,
    render: (_: unknown, context: Context) => draw([id], context),
  };
};

export default {
  title: "Manual de marca · Brand manual",
  id: "brand-manual",
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
};

export const Identity = pageStory("identity");
export const Logo = pageStory("logo");
export const Colour = pageStory("colour");
export const Type = pageStory("type");
export const Space = pageStory("space");
export const Images = pageStory("images");
export const Applications = pageStory("applications");
export const Themes = pageStory("themes");
export const Charts = pageStory("charts");
export const Voice = pageStory("voice");

/** The whole manual on one page, for printing. */
export const Whole = {
  name: "Todo el manual, para imprimir · The whole manual, to print",
  render: (_: unknown, context: Context) =>
    draw(
      PAGES.map(({ id }) => id),
      context,
    ),
};
