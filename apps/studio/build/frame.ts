import type { Plugin } from "vite";
import { frameMessages, type FrameWords } from "../src/frame/frame.messages.ts";
import { wordsIn } from "../src/frame/language.ts";
import { PAGES, type StudioPage } from "../src/frame/pages.ts";
import { policyOf } from "./policy.ts";

/** A page in one language, and the way from it to the studio's folder. */
interface Place {
  readonly page: StudioPage;
  readonly english: boolean;
  readonly words: FrameWords;
  /** "" or "../". */
  readonly root: string;
}

const headOf = ({ page, english, words, root }: Place) => {
  const title =
    page.name === "home" ? "CORETT" : `${words.pages[page.name]} · CORETT`;
  return `<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policyOf(page.name)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${page.name === "home" ? `${words.studio} · ` : ""}${title}</title>
<meta name="description" content="${words.descriptions[page.name]}" />
<link vite-ignore rel="icon" type="image/svg+xml" href="${root}logo/favicon.svg" />
<link vite-ignore rel="alternate" hreflang="${english ? "es-419" : "en"}" href="${otherOf(page, english)}" />
<link rel="stylesheet" href="/src/frame/frame.css" />`;
};

const otherOf = (page: StudioPage, english: boolean) =>
  english ? `../${page.file}` : `en/${page.file}`;

const linkTo = (place: Place, page: StudioPage) => {
  const current = page === place.page ? ' aria-current="page"' : "";
  return `<li><a href="${page.file}"${current}>${place.words.pages[page.name]}</a></li>`;
};

const headerOf = (place: Place) => {
  const { page, english, words, root } = place;
  const other = english ? "es-419" : "en";
  return `<a class="skip" href="#main">${words.skip}</a>
<header class="frame">
  <div class="frame-bar">
    <a class="frame-home" href="index.html">
      <picture>
        <source vite-ignore media="(prefers-color-scheme: dark)" srcset="${root}logo/name-negative.svg" />
        <img vite-ignore src="${root}logo/name.svg" alt="CORETT" width="148" height="48" />
      </picture>
      <span>${words.studio}</span>
    </a>
    <a class="frame-language" href="${otherOf(page, english)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
  </div>
  <nav aria-label="${words.navigation}"><ul>${PAGES.map((one) => linkTo(place, one)).join("")}</ul></nav>
</header>`;
};

const footerOf = ({ words }: Place) => `<footer class="frame">
  <div><p>${words.local}</p>
  <p>${words.provisional}</p></div>
</footer>`;

/**
 * Puts the frame around the studio's pages: `<!-- studio-head -->`,
 * `<!-- studio-header -->` and `<!-- studio-footer -->`. It is there without script.
 *
 * @throws RangeError for a page that `PAGES` does not know
 */
export function frame(): Plugin {
  return {
    name: "corett-studio-frame",
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        if (!html.includes("<!-- studio-head -->")) return html;
        const english = path.startsWith("/en/");
        const file = path.replace(/^\/(en\/)?/, "");
        const page = PAGES.find((one) => one.file === file);
        if (!page) throw new RangeError(`there is no page "${path}"`);
        const words = wordsIn(frameMessages, english ? "en" : "es");
        const place = { page, english, words, root: english ? "../" : "" };
        return html
          .replace("<!-- studio-head -->", () => headOf(place))
          .replace("<!-- studio-header -->", () => headerOf(place))
          .replace("<!-- studio-footer -->", () => footerOf(place));
      },
    },
  };
}
