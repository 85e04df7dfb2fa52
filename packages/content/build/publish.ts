import {
  type Library,
  parseContent,
  type Problem,
  publishedDocument,
  type PublishedDocument,
  publishFactSheet,
  publishInfographic,
  publishKeyMessage,
} from "@corett/model";
import type { Content } from "./read-folder.ts";

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/**
 * Publishes all documents and checks each once more as what it has become.
 *
 * @throws RangeError if one refers to something that does not exist
 */
export function publishAll(content: Content): {
  readonly published: readonly PublishedDocument[];
  readonly problems: readonly Problem[];
} {
  const library: Library = {
    audiences: byId(content.audiences),
    sources: byId(content.sources),
    dataSets: byId(content["data-sets"]),
  };
  const published = [
    ...content["fact-sheets"].map((one) => publishFactSheet(one, library)),
    ...content.infographics.map((one) => publishInfographic(one, library)),
    ...content["key-messages"].map((one) => publishKeyMessage(one, library)),
  ];
  const problems = published.flatMap((document) => {
    const parsed = parseContent(publishedDocument, document, document.id);
    return parsed.ok ? [] : parsed.problems;
  });
  return { published, problems };
}

/** Where a published document lies below `published/`. */
export function pathOf({ format, id }: PublishedDocument): string {
  const kind = /^corett\/(.+)@/.exec(format)?.[1] ?? "";
  return `${kind}/${id}.json`;
}
