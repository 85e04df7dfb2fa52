import type { z } from "zod";
import { alliance } from "./alliance.ts";
import { audience } from "./audience.ts";
import { bulletin } from "./bulletin.ts";
import { calendarEvent } from "./calendar-event.ts";
import { contentPlan } from "./content-plan.ts";
import { dataSet } from "./data-set.ts";
import { factSheet } from "./fact-sheet.ts";
import { hotline } from "./hotline.ts";
import { indicator } from "./indicator.ts";
import { infographic } from "./infographic.ts";
import { keyMessage } from "./key-message.ts";
import { language } from "./language.ts";
import { mediaOutlet } from "./media-outlet.ts";
import { memberBody } from "./member-body.ts";
import { organization } from "./organization.ts";
import { channel, product } from "./product.ts";
import { source } from "./source.ts";
import {
  analysisItem,
  lesson,
  objective,
  provision,
  strategicLine,
} from "./strategy.ts";
import { task } from "./task.ts";
import { term } from "./term.ts";
import { translation } from "./translation.ts";
import { video } from "./video.ts";

/**
 * The kinds of content: the folder that holds them, and what each file in it
 * must be. A file's name is the `id` in it.
 */
export const CONTENT_SCHEMAS = {
  alliances: alliance,
  analysis: analysisItem,
  audiences: audience,
  bulletins: bulletin,
  calendar: calendarEvent,
  channels: channel,
  "content-plans": contentPlan,
  "data-sets": dataSet,
  "fact-sheets": factSheet,
  hotlines: hotline,
  indicators: indicator,
  infographics: infographic,
  "key-messages": keyMessage,
  languages: language,
  lessons: lesson,
  lines: strategicLine,
  "media-outlets": mediaOutlet,
  members: memberBody,
  objectives: objective,
  organizations: organization,
  products: product,
  provisions: provision,
  sources: source,
  tasks: task,
  terms: term,
  translations: translation,
  videos: video,
} as const;

export type ContentKind = keyof typeof CONTENT_SCHEMAS;

/** The kinds of content, in the order of the alphabet. */
export const CONTENT_KINDS = Object.keys(CONTENT_SCHEMAS) as ContentKind[]; // its keys, no others

/** A record of one kind. */
export type ContentRecord<K extends ContentKind = ContentKind> = z.infer<
  (typeof CONTENT_SCHEMAS)[K]
>;

/** All content by kind. */
export type Content = {
  readonly [K in ContentKind]: readonly ContentRecord<K>[];
};

/** The name of a kind's JSON Schema file, without its ending. */
export function schemaNameOf(kind: ContentKind): string {
  const { id } = CONTENT_SCHEMAS[kind].meta() ?? {};
  if (id === undefined) throw new TypeError(`the schema of ${kind} has no id`);
  return id.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The file of a record, below the folder of all content. */
export function fileOf(kind: ContentKind, id: string): string {
  return `${kind}/${id}.json`;
}
