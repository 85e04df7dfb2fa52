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
import { type Picture, pictureOf } from "./image.ts";

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

/** Samples show what the kit can do; nobody is meant to publish them. */
const isForPublishing = (document: PublishedDocument): boolean =>
  !("sample" in document && document.sample);

/** The documents that a web team gets. */
export const documents = published.filter(isForPublishing);

/**
 * Every document in every language, as the manifest names it.
 *
 * @param pictures - by the path of their file
 */
export function describeDocuments(
  pictures: ReadonlyMap<string, Picture>,
): readonly ManifestDocument[] {
  return documents.flatMap((document) =>
    REQUIRED_LANGUAGES.map((language) => {
      const path = `${language}/${document.id}.svg`;
      const picture = pictures.get(path);
      return {
        id: document.id,
        language,
        title: titleOf(document, language),
        ...pathsOf(document.id, language),
        ...(picture && {
          image: { path, width: picture.width, height: picture.height },
        }),
        height: heightOf(documentMark(document, language)),
      };
    }),
  );
}

/** The images of all documents that have a drawing, by the path of their file. */
export async function drawPictures(): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const document of documents)
    for (const language of REQUIRED_LANGUAGES) {
      const picture = await pictureOf(
        document,
        titleOf(document, language),
        language,
      );
      if (picture) pictures.set(`${language}/${document.id}.svg`, picture);
    }
  return pictures;
}
