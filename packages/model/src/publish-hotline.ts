import type { Hotline } from "./hotline.ts";
import { COUNTRY_NAMES, OPERATOR_LABELS, TOPIC_LABELS } from "./labels.ts";
import type { MemberBody } from "./member-body.ts";
import type { PublishedHotline } from "./published-hotline.ts";

/**
 * A number with all that a view needs to show it, and to stop showing it.
 *
 * @param member - the country's body, whom readers are told to ask once the
 * number has run out
 */
export function publishHotline(
  line: Hotline,
  member: MemberBody,
): PublishedHotline {
  const { abroad, operator } = line;
  return {
    format: "corett/hotline@1",
    id: line.id,
    country: line.country,
    place: COUNTRY_NAMES[line.country],
    operator: operator.name,
    operatorKind: OPERATOR_LABELS[operator.kind],
    number: line.number,
    ...(abroad.reach === "international" && { e164: abroad.e164 }),
    ...(line.whatsapp !== undefined && { whatsapp: line.whatsapp }),
    ...(line.web !== undefined && { web: line.web }),
    topics: line.topics.map((topic) => TOPIC_LABELS[topic]),
    hours: line.hours,
    languages: line.languages,
    free: line.free,
    anonymous: line.anonymous,
    verifiedBy: line.verifiedBy,
    verifiedOn: line.verifiedOn,
    validUntil: line.validUntil,
    otherwise: member.name,
    ...(line.sample && { sample: line.sample }),
  };
}
