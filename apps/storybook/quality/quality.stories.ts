import "../components/guide.css";
import { render, type TemplateResult } from "lit";
import { type Language, languageOf } from "../manual/words.ts";
import { manualPage, misusePage, wcagPage } from "./pages.ts";

interface Context {
  readonly globals: Readonly<Record<string, unknown>>;
}

const show =
  (page: (language: Language) => TemplateResult) =>
  (_: unknown, { globals }: Context) => {
    const root = document.createElement("main");
    render(page(languageOf(globals["language"])), root);
    return root;
  };

export default {
  title: "Calidad · Quality",
  id: "quality",
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
};

export const Misuse = {
  name: "Mal uso · Misuse",
  render: show(misusePage),
};
export const Wcag = {
  name: "WCAG 2.2",
  render: show(wcagPage),
};
export const Manual = {
  name: "Pruebas a mano · Manual testing",
  render: show(manualPage),
};
