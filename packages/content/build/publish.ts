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

/** What a document cannot be published for, as a problem of its file. */
function problemOf(file: string, thrown: unknown): Problem {
  if (!(thrown instanceof RangeError)) throw thrown;
  return {
    file,
    path: "",
    code: "publish",
    es: `no se puede publicar; la causa, en inglés: ${thrown.message}`,
    en: `it cannot be published: ${thrown.message}`,
  };
}

/**
 * Publishes all documents and checks each once more as what it has become. What
 * cannot be published is told and left out.
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
  const published: PublishedDocument[] = [];
  const problems: Problem[] = [];
  const add = <T extends { readonly id: string }>(
    kind: string,
    records: readonly T[],
    publish: (record: T, library: Library) => PublishedDocument,
  ) => {
    for (const record of records) {
      const file = `${kind}/${record.id}.json`;
      try {
        const document = publish(record, library);
        const parsed = parseContent(publishedDocument, document, file);
        if (parsed.ok) published.push(document);
        else problems.push(...parsed.problems);
      } catch (thrown) {
        problems.push(problemOf(file, thrown));
      }
    }
  };
  add("fact-sheets", content["fact-sheets"], publishFactSheet);
  add("infographics", content.infographics, publishInfographic);
  add("key-messages", content["key-messages"], publishKeyMessage);
  return { published, problems };
}

/** Where a published document lies below `published/`. */
export function pathOf({ format, id }: PublishedDocument): string {
  const kind = /^corett\/(.+)@/.exec(format)?.[1] ?? "";
  return `${kind}/${id}.json`;
}
