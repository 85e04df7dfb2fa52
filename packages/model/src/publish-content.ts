import { type Content, type ContentKind, fileOf } from "./content.ts";
import { parseContent } from "./parse.ts";
import { problem, type Problem } from "./problem.ts";
import { byId, type Library, need } from "./library.ts";
import { publishFactSheet, publishKeyMessage } from "./publish.ts";
import { publishBulletin } from "./publish-bulletin.ts";
import { publishCalendar } from "./publish-calendar.ts";
import { publishContentPlan } from "./publish-content-plan.ts";
import { publishAlliances, publishDirectory } from "./publish-directory.ts";
import { publishHotline } from "./publish-hotline.ts";
import { publishInfographic } from "./publish-infographic.ts";
import { publishMonitoringMatrix } from "./publish-monitoring.ts";
import {
  publishAudiences,
  publishStrategy,
  publishSwot,
} from "./publish-outline.ts";
import {
  publishLineSchedule,
  publishTaskSchedule,
} from "./publish-schedule.ts";
import { publishVideo } from "./publish-video.ts";
import { type PublishedDocument, publishedDocument } from "./published.ts";
import { translated } from "./translate.ts";
import { publishingAt, UnpublishableError } from "./unpublishable.ts";

/** Documents made of all records of a kind, and the folder they come from. */
const WHOLE: readonly (readonly [
  folder: ContentKind,
  publish: (content: Content) => PublishedDocument,
])[] = [
  ["lines", publishStrategy],
  ["lines", publishLineSchedule],
  ["analysis", publishSwot],
  ["audiences", publishAudiences],
  ["content-plans", publishContentPlan],
  ["tasks", publishTaskSchedule],
  ["indicators", publishMonitoringMatrix],
  ["calendar", publishCalendar],
  ["alliances", publishAlliances],
  ["organizations", publishDirectory],
];

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
  const members = new Map(whole.members.map((one) => [one.country, one]));
  // A made-up number is for designers; no page gets it as a document.
  for (const line of whole.hotlines.filter(({ sample }) => !sample))
    add(fileOf("hotlines", line.id), () => [
      publishHotline(line, need(members, line.country)),
    ]);
  for (const issue of whole.bulletins)
    add(fileOf("bulletins", issue.id), () => [
      publishBulletin(issue, whole.bulletins),
    ]);
  for (const one of whole.videos)
    add(fileOf("videos", one.id), () => [publishVideo(one)]);
  for (const [folder, publish] of WHOLE)
    if (whole[folder].length > 0) add(folder, () => [publish(whole)]);
  return { published, problems };
}
