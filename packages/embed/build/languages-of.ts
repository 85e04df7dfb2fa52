import type { PublishedDocument } from "@corett/model";

/** The languages of each text of a document. */
function* languagesIn(value: unknown): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  if ("es-419" in value && typeof value["es-419"] === "string")
    yield Object.keys(value);
  else for (const part of Object.values(value)) yield* languagesIn(part);
}

/**
 * The languages that a whole document is in: a reader who chooses one is not to
 * meet another halfway. BCP 47 tags, in no order that means anything.
 */
export function languagesOf(document: PublishedDocument): readonly string[] {
  const [first = [], ...others] = languagesIn(document);
  return first.filter((tag) => others.every((tags) => tags.includes(tag)));
}
