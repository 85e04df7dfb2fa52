import { published } from "@corett/content";
import { documentMark } from "@corett/elements/words";
import {
  type PublishedDocument,
  REQUIRED_LANGUAGES,
  type RequiredLanguage,
  textFor,
} from "@corett/model";
import type { ManifestDocument } from "../src/manifest.ts";
import { heightOf } from "./height.ts";

/** What a link to the document says: its title, or the message itself. */
export function titleOf(
  document: PublishedDocument,
  language: RequiredLanguage,
): string {
  const words =
    document.format === "corett/key-message@1"
      ? document.text
      : document.format === "corett/hotline@1"
        ? document.operator
        : document.title;
  return textFor(words, language).text;
}

/** Where the files of a document are, below the kit's folder. */
export const pathsOf = (id: string, language: string) => ({
  page: `${language}/${id}.html`,
  data: `data/${id}.json`,
  oembed: `${language}/${id}.oembed.json`,
});

/** Every published document in every language, as the manifest names it. */
export function describeDocuments(): readonly ManifestDocument[] {
  return published.flatMap((document) =>
    REQUIRED_LANGUAGES.map((language) => ({
      id: document.id,
      language,
      title: titleOf(document, language),
      ...pathsOf(document.id, language),
      height: heightOf(documentMark(document, language)),
    })),
  );
}
