import { type Content, fileOf } from "./content.ts";
import { parseContent } from "./parse.ts";
import { problem, type Problem } from "./problem.ts";
import type { Library } from "./library.ts";
import { publishFactSheet, publishKeyMessage } from "./publish.ts";
import { publishInfographic } from "./publish-infographic.ts";
import { type PublishedDocument, publishedDocument } from "./published.ts";
import { translated } from "./translate.ts";
import { publishingAt, UnpublishableError } from "./unpublishable.ts";

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/** What a document cannot be published for, as a problem of its file. */
function problemOf(file: string, thrown: unknown): Problem {
  if (!(thrown instanceof UnpublishableError)) throw thrown;
  return problem(file, thrown.at, "publish", undefined, [
    thrown.words,
    {
      es: "corrija la parte que se nombra",
      en: "correct the part that is named",
    },
  ]);
}

/** What came of publishing: documents, and what could not become one. */
export interface PublishedContent {
  readonly published: readonly PublishedDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Publishes all documents, with the translations that speakers have reviewed,
 * and checks each once more as what it has become. What cannot be published is
 * told and left out.
 */
export function publishContent(content: Content): PublishedContent {
  const whole = translated(content);
  const library: Library = {
    audiences: byId(whole.audiences),
    sources: byId(whole.sources),
    dataSets: byId(whole["data-sets"]),
  };
  const published: PublishedDocument[] = [];
  const problems: Problem[] = [];
  const add = (file: string, publish: () => readonly PublishedDocument[]) => {
    try {
      for (const document of publishingAt([], publish)) {
        const parsed = parseContent(publishedDocument, document, file);
        if (parsed.ok) published.push(document);
        else problems.push(...parsed.problems);
      }
    } catch (thrown) {
      problems.push(problemOf(file, thrown));
    }
  };
  for (const sheet of whole["fact-sheets"])
    add(fileOf("fact-sheets", sheet.id), () => [
      publishFactSheet(sheet, library),
    ]);
  for (const one of whole.infographics)
    add(fileOf("infographics", one.id), () => [
      publishInfographic(one, library),
    ]);
  for (const message of whole["key-messages"])
    add(fileOf("key-messages", message.id), () =>
      message.variants.map((variant) =>
        publishKeyMessage(message, variant, library),
      ),
    );
  return { published, problems };
}
