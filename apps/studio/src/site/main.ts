import manifest from "@corett/embed/manifest.json";
import { render } from "lit";
import { pageLanguage, wordsIn } from "../frame/language.ts";
import { checkSite, type Report } from "./check.ts";
import type { SiteInput } from "./input.ts";
import { readPage } from "./page-facts.ts";
import "./site.css";
import { siteMessages } from "./site.messages.ts";
import { siteView } from "./site-view.ts";

const EMPTY: SiteInput = {
  address: "",
  base: "/kit/",
  headers: "",
  html: "",
  kit: "",
};

/** The check of a site: holds what was pasted, and nowhere but here. */
function start(root: HTMLElement): void {
  let input = EMPTY;
  let report: Report | "empty" | undefined;
  const language = pageLanguage();
  const words = wordsIn(siteMessages, language);
  const show = () => {
    render(
      siteView({ input, report, words, language, change, check, clear }),
      root,
    );
  };
  const change = (some: Partial<SiteInput>) => {
    input = { ...input, ...some };
  };
  const check = () => {
    const { headers, html, kit } = input;
    const pasted = `${headers}${html}${kit}`.trim() !== "";
    const facts = html.trim() ? readPage(html) : undefined;
    report = pasted ? checkSite(input, facts, manifest.files) : "empty";
    show();
    root.querySelector<HTMLElement>(pasted ? "#result" : "#headers")?.focus();
  };
  const clear = () => {
    input = EMPTY;
    report = undefined;
    show();
    root.querySelector<HTMLElement>("#address")?.focus();
  };
  root.replaceChildren();
  show();
}

const root = document.querySelector<HTMLElement>("#app");
if (root) start(root);
