import { approvalOf } from "./approval.ts";
import { citationOf, originOf } from "./citation.ts";
import type { FactSheet } from "./fact-sheet.ts";
import type { KeyMessage, MessageVariant } from "./key-message.ts";
import { type Library, need } from "./library.ts";
import type { PublishedFactSheet, PublishedKeyMessage } from "./published.ts";

/** @throws UnpublishableError if the variant names an audience that does not exist */
export function publishKeyMessage(
  { strategy }: KeyMessage,
  variant: MessageVariant,
  library: Library,
): PublishedKeyMessage {
  return {
    format: "corett/key-message@1",
    id: variant.id,
    audience: need(library.audiences, variant.audience).name,
    text: variant.text,
    detail: variant.detail,
    origin: originOf(strategy),
    status: approvalOf(variant.status),
  };
}

/** @throws UnpublishableError if the sheet names a source that does not exist */
export function publishFactSheet(
  sheet: FactSheet,
  library: Library,
): PublishedFactSheet {
  return {
    format: "corett/fact-sheet@1",
    id: sheet.id,
    title: sheet.title,
    lead: sheet.lead,
    sections: sheet.sections,
    citations: sheet.sources.map((id) => citationOf(need(library.sources, id))),
    origin: originOf(sheet.strategy),
    updated: sheet.updated,
    status: approvalOf(sheet.status),
  };
}
