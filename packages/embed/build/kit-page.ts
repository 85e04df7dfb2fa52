import { createHash } from "node:crypto";
import { escapeMarkup, type Mark, markupOf } from "@corett/elements/words";
import { KERNEL, TURNS } from "@corett/tokens/mark";
import type { RequiredLanguage } from "@corett/model";
import { KIT_WORDS } from "./kit-words.ts";

/** What a page of the kit shows. Addresses are relative to its own folder. */
export interface KitPage {
  readonly language: RequiredLanguage;
  readonly title: string;
  /** The prerendered snippet. */
  readonly html: string;
  /** Name of the file that registers what the page shows. */
  readonly script: string;
  /** Address of the same page in the other language. */
  readonly other: string;
  readonly data: string;
  readonly oembed: string;
}

const MARK: Mark = [
  "svg",
  { viewBox: "0 0 100 100", "aria-hidden": "true" },
  ...TURNS.map((degrees, index): Mark => [
    "path",
    {
      class: index < TURNS.length - 1 ? "ring" : "light",
      d: KERNEL,
      transform: `rotate(${degrees} 50 50)`,
    },
  ]),
];

/** Hashes of the styles in prerendered shadow roots, as a policy names them. */
function styleHashes(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css = ""]) => createHash("sha256").update(css).digest("base64"),
  );
  return [...new Set(styles)].map((hash) => `'sha256-${hash}'`).join(" ");
}

/** The page asks its own folder for files, and nobody for anything else. */
const policyOf = (html: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${styleHashes(html)}; img-src 'self' data: blob:; media-src 'self'; base-uri 'none'; form-action 'none'`;

/** In a frame, a link to another site is followed by the whole window. */
const leadOut = (html: string) =>
  html.replaceAll('<a href="https:', '<a target="_top" href="https:');

/**
 * A message's heading is the third level, for pages that have headings above it.
 * This page has only its own name there, so that the next level is the second.
 */
const secondLevel = (html: string) =>
  html.includes("<h2") ? html : html.replace("<h3", '<h3 aria-level="2"');

/**
 * A page of one document, complete without a script: what a frame shows and a
 * link leads to.
 */
export function kitPage(page: KitPage): string {
  const { language, title, html, script, other, data, oembed } = page;
  const words = KIT_WORDS[language];
  const [tag, name] = words.other;
  const text = escapeMarkup(title);
  return `<!doctype html>
<html lang="${language}" data-corett-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">
<meta name="color-scheme" content="light dark">
<title>${text} | CORETT</title>
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="../page.css">
<link rel="alternate" hreflang="${tag}" href="${other}">
<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(oembed)}" title="${text}">
<script defer src="../page.js"></script>
<script defer src="../${script}"></script>
</head>
<body>
<header>
<h1 class="brand">${markupOf(MARK)}<span>CORETT<small>${words.coalition}</small></span></h1>
<a hreflang="${tag}" lang="${tag}" href="${other}">${name}</a>
</header>
<main>${secondLevel(leadOut(html))}</main>
<footer>
<p>${words.source}</p>
<a href="${data}">${words.data}</a>
</footer>
</body>
</html>
`;
}
