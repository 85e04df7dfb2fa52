import { published } from "@corett/content";
import {
  REQUIRED_LANGUAGES,
  type PublishedDocument,
  type RequiredLanguage,
} from "@corett/model";
import { documentMark, type Mark, snippetOf } from "@corett/elements/words";
import { shadowOf } from "./prerender.ts";

/** A document ready to be pasted, in one language and one form. */
export interface Snippet {
  readonly id: string;
  readonly language: RequiredLanguage;
  /**
   * `live`: words, figures and sources; the script dresses them.
   * `prerendered`: the same with the finished looks inside; needs no script.
   */
  readonly mode: "live" | "prerendered";
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

/** Every published document in every language and form. */
export async function makeSnippets(): Promise<readonly Snippet[]> {
  const snippets: Snippet[] = [];
  for (const document of published)
    for (const language of REQUIRED_LANGUAGES) {
      const live = snippetOf(documentMark(document, language));
      const forms = {
        live,
        prerendered: await prerendered(document, language),
      } as const;
      for (const mode of ["live", "prerendered"] as const)
        snippets.push({
          id: document.id,
          language,
          mode,
          path: `snippets/${language}/${document.id}.${mode}.html`,
          html: forms[mode],
        });
    }
  return snippets;
}
