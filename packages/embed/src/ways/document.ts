import type { Embedding } from "../contract.ts";
import type { Manifest, ManifestDocument, ManifestImage } from "../manifest.ts";

/** What a snippet says of its document, with addresses as the page needs them. */
export interface Shown {
  readonly title: string;
  readonly page: string;
  readonly data: string | undefined;
  readonly height: number;
  readonly image: ManifestImage | undefined;
}

/** For a document that the kit did not measure. */
const HEIGHT = 600;

function documentOf(
  { document, language }: Embedding,
  { documents }: Manifest,
): ManifestDocument | undefined {
  const found = documents.find(
    (one) => one.id === document && one.language === language,
  );
  if (document !== undefined && !found)
    throw new RangeError(`there is no document "${document}" in ${language}`);
  return found;
}

/**
 * The document of an embedding: one of the kit's, or the author's own; what the
 * embedding says goes before what the manifest says.
 *
 * @throws RangeError if the kit has no such document, or an embedding that was
 * not checked names no page
 */
export function shownBy(embedding: Embedding, manifest: Manifest): Shown {
  const { base, src } = embedding;
  const found = documentOf(embedding, manifest);
  const page = embedding.page ?? (found && `${base}${found.page}`);
  const title = embedding.title ?? found?.title;
  if (page === undefined || title === undefined)
    throw new RangeError("the embedding has neither a document nor a page");
  return {
    title,
    page,
    data: src ?? (found && `${base}${found.data}`),
    height: found?.height ?? HEIGHT,
    image: found?.image && {
      ...found.image,
      path: `${base}${found.image.path}`,
    },
  };
}
