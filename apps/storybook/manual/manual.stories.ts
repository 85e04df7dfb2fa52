import "./manual.css";
import { html, render } from "lit";
import { schemeOf, themeOf } from "./brand.ts";
import { cover } from "./cover.ts";
import { PAGES } from "./pages.ts";
import type { View } from "./parts.ts";
import { sample } from "./sample.ts";
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
  const view = viewOf(context);
  const pages = PAGES.map((page, index) => ({ page, number: index + 1 }));
  const chosen = [...pages, { page: sample }].filter(({ page }) =>
    ids.includes(page.id),
  );
  render(
    html`${chosen.map(({ page, ...place }) => page.draw({ ...view, ...place }))}`,
    root,
  );
  return root;
}

/** Storybook reads names from the source: they stand here in full. */
const show = (id: string) => (_: unknown, context: Context) =>
  draw([id], context);

export default {
  title: "Manual de marca · Brand manual",
  id: "brand-manual",
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
};

export const Identity = {
  name: "Identidad · Identity",
  render: show("identity"),
};
export const Logo = { name: "Logo", render: show("logo") };
export const Colour = { name: "Color · Colour", render: show("colour") };
export const Type = { name: "Tipografía · Typography", render: show("type") };
export const Space = { name: "Espacio · Space", render: show("space") };
export const Images = { name: "Imágenes · Images", render: show("images") };
export const Applications = {
  name: "Aplicaciones digitales · Digital applications",
  render: show("applications"),
};
export const Themes = {
  name: "Temas nacionales · National themes",
  render: show("themes"),
};
export const Charts = {
  name: "Visualización de datos · Data visualization",
  render: show("charts"),
};
export const Voice = { name: "Voz · Voice", render: show("voice") };
export const Sample = {
  name: "Muestra de un tema · Sample of a theme",
  render: show("sample"),
};

/** The whole manual on one page, for printing. */
export const Whole = {
  name: "Todo el manual, para imprimir · The whole manual, to print",
  render: (_: unknown, context: Context) => {
    const root = draw(
      PAGES.map(({ id }) => id),
      context,
    );
    const first = document.createElement("div");
    render(cover(viewOf(context)), first);
    root.prepend(first);
    return root;
  },
};
