export * from "./alliance.ts";
export * from "./approval.ts";
export * from "./audience.ts";
export * from "./bulletin.ts";
export * from "./calendar-event.ts";
export * from "./check.ts";
export { citationOf } from "./citation.ts";
export { WORDING_RULES, type WordingRule } from "./checks/wording-rules.ts";
export * from "./content.ts";
export * from "./content-plan.ts";
export * from "./country.ts";
export * from "./coverage.ts";
export * from "./cube-query.ts";
export * from "./data-set.ts";
export * from "./evidence.ts";
export * from "./fact-sheet.ts";
export * from "./figure.ts";
export * from "./find.ts";
export * from "./forms.ts";
export * from "./hotline.ts";
export * from "./identifier.ts";
export * from "./in-language.ts";
export * from "./indicator.ts";
export * from "./infographic.ts";
export * from "./json-schema.ts";
export * from "./key-message.ts";
export * from "./labels.ts";
export * from "./language.ts";
export type { Library } from "./library.ts";
export * from "./localized-text.ts";
export * from "./media-outlet.ts";
export * from "./member-body.ts";
export * from "./organization.ts";
export * from "./parse.ts";
export * from "./place.ts";
export * from "./problem.ts";
export * from "./product.ts";
export * from "./publish.ts";
export * from "./publish-content.ts";
export * from "./publish-bulletin.ts";
export * from "./publish-hotline.ts";
export * from "./publish-infographic.ts";
export {
  publishAlliances,
  publishCalendar,
  publishContentPlan,
  publishDirectory,
  publishLineSchedule,
  publishTaskSchedule,
} from "./publish-listing.ts";
export * from "./publish-monitoring.ts";
export * from "./publish-outline.ts";
export * from "./publish-video.ts";
export * from "./published.ts";
export * from "./published-bulletin.ts";
export * from "./published-hotline.ts";
export * from "./published-listing.ts";
export * from "./published-outline.ts";
export * from "./published-section.ts";
export * from "./published-video.ts";
export * from "./responsible.ts";
export * from "./source.ts";
export * from "./strategy.ts";
export * from "./task.ts";
export * from "./term.ts";
export * from "./texts.ts";
export * from "./time-frame.ts";
export * from "./translate.ts";
export * from "./translation.ts";
export * from "./unpublishable.ts";
export * from "./video.ts";
export * from "./year-span.ts";
