import { publicationPlan, type PublicationPlan } from "@corett/statistics";
import { UsageError } from "../../terminal.ts";
import { needed, readJson, type StatsCall } from "./stats-call.ts";

/**
 * The publication plan that a command names.
 *
 * @throws UsageError with the first place where it is none
 */
export async function readPlan(call: StatsCall): Promise<PublicationPlan> {
  const name = needed(call.values.plan, {
    es: "diga el plan de publicación con --plan",
    en: "name the publication plan with --plan",
  });
  const parsed = publicationPlan.safeParse(await readJson(call, name));
  if (parsed.success) return parsed.data;
  // zod's own words are English only; the places and the schema say enough.
  const places = parsed.error.issues.map((issue) => {
    const rule =
      issue.code === "custom" ? ` (${String(issue.params?.["corett"])})` : "";
    return `${issue.path.join(".") || "."}${rule}`;
  });
  const list = [...new Set(places)].join(", ");
  throw new UsageError({
    es: `«${name}» no es un plan de publicación; compárelo con publication-plan.schema.json en: ${list}`,
    en: `“${name}” is no publication plan; compare with publication-plan.schema.json at: ${list}`,
  });
}

/** The last year that a plan speaks of: later rows are not believed. */
export function lastYearOf({ edition }: PublicationPlan): number {
  return Number(edition.slice(0, 4));
}
