import type { PublicationPlan } from "@corett/statistics";
import type { Delivery } from "../desk-protocol.ts";

/** The codes of a dimension in all tables, those that groups stand for too. */
function codesIn(plan: PublicationPlan, id: string): Set<string> {
  const shown = plan.tables.flatMap(({ dimensions, where }) => [
    ...dimensions.flatMap((one) => (one.id === id ? one.codes : [])),
    ...Object.entries(where ?? {}).flatMap(([name, code]) =>
      name === id ? [code] : [],
    ),
  ]);
  const below = (plan.groups ?? [])
    .filter(({ dimension, code }) => dimension === id && shown.includes(code))
    .flatMap(({ parts }) => parts);
  return new Set([...shown, ...below]);
}

/**
 * Whether a plan is about a delivery at all. A plan of another country or year
 * would be filled with zeros, which are figures too.
 */
export function speaksOf(
  plan: PublicationPlan,
  { country, year }: Delivery,
): boolean {
  const has = (id: string, code: string) => {
    const codes = codesIn(plan, id);
    return codes.size === 0 || codes.has("_T") || codes.has(code);
  };
  return has("country", country) && has("year", String(year));
}
