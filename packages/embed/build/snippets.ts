import { published } from "@corett/content";
import {
  REQUIRED_LANGUAGES,
  type PublishedDocument,
  type RequiredLanguage,
} from "@corett/model";
import {
  documentMark,
  type Mark,
  readerMark,
  snippetOf,
} from "@corett/elements/words";
import type { ManifestSnippet } from "../src/manifest.ts";
import { languagesOf } from "./languages-of.ts";
import { plainWords } from "./plain.ts";
import { shadowOf } from "./prerender.ts";

/** A document ready to be pasted, in one language and one form. */
export interface Snippet {
  readonly id: string;
  readonly language: RequiredLanguage;
  readonly mode: ManifestSnippet["mode"];
  readonly path: string;
  readonly html: string;
}

/** All elements of the kit in a mark, itself included. */
function* elementsOf(mark: Mark): Generator<Mark> {
  const [name, , ...children] = mark;
  if (name.startsWith("corett-")) yield mark;
  for (const child of children)
    if (typeof child !== "string") yield* elementsOf(child);
}

/** Renders the shadow roots first, as rendering waits and writing does not. */
async function prerendered(
  document: PublishedDocument,
  language: string,
): Promise<string> {
  const whole = documentMark(document, language);
  const roots = new Map<Mark, string>();
  for (const mark of elementsOf(whole)) roots.set(mark, await shadowOf(mark));
  return snippetOf(whole, (mark) => roots.get(mark) ?? "");
}

/** Texts to be read from one end to the other, for which there is reading help. */
const READ: readonly string[] = [
  "corett/key-message@1",
  "corett/fact-sheet@1",
  "corett/bulletin@1",
] satisfies readonly PublishedDocument["format"][];

/** All languages of a text, the page's own first, with reading help around. */
function withHelp(document: PublishedDocument, language: string): string {
  const others = languagesOf(document).filter((tag) => tag !== language);
  return snippetOf(readerMark(document, [language, ...others]));
}

/**
 * A document in all its forms. A hotline has no plain one: nothing would take
 * its number away on the day that nobody answers for it any more.
 */
async function formsOf(
  document: PublishedDocument,
  language: RequiredLanguage,
): Promise<readonly (readonly [Snippet["mode"], string])[]> {
  const mark = documentMark(document, language);
  return [
    ["live", snippetOf(mark)],
    ["prerendered", await prerendered(document, language)],
    ...(document.format === "corett/hotline@1"
      ? []
      : [["plain", plainWords(mark)] as const]),
    ...(READ.includes(document.format)
      ? [["reader", withHelp(document, language)] as const]
      : []),
  ];
}

/** Every published document in every language and form. */
export async function makeSnippets(): Promise<readonly Snippet[]> {
  const snippets: Snippet[] = [];
  for (const document of published)
    for (const language of REQUIRED_LANGUAGES)
      for (const [mode, html] of await formsOf(document, language))
        snippets.push({
          id: document.id,
          language,
          mode,
          path: `snippets/${language}/${document.id}.${mode}.html`,
          html,
        });
  return snippets;
}
