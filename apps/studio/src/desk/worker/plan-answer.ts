import type { Words } from "@corett/model";
import {
  CODE_LISTS,
  isCodeListId,
  type PublicationPlan,
  publicationPlan,
  thresholdOf,
} from "@corett/statistics";
import type { Language, PlanAnswer } from "../desk-protocol.ts";
import { NotUsable } from "./refused.ts";

const RULES: Readonly<Record<string, Words>> = {
  "duplicate-id": {
    es: "dos cuadros tienen el mismo «id»",
    en: "two tables have the same “id”",
  },
  "lower-threshold-without-reason": {
    es: "un umbral más bajo que el usual pide un motivo («reason»)",
    en: "a threshold lower than usual needs a reason (“reason”)",
  },
  "stage-of-a-step": {
    es: "lo que se cuenta no tiene etapas: «stage» debe ser «not-applicable»",
    en: "what is counted has no stages: “stage” must be “not-applicable”",
  },
};

/**
 * A plan from the text of its file.
 *
 * @throws NotUsable with every place where it is none
 */
export function planOfText(text: string): PublicationPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotUsable({
      es: "El archivo no es JSON válido: elija un plan de publicación.",
      en: "The file is no valid JSON: choose a publication plan.",
    });
  }
  const parsed = publicationPlan.safeParse(value);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map((issue): Words => {
    const place = issue.path.join(".") || ".";
    const rule =
      issue.code === "custom"
        ? RULES[String(issue.params?.["corett"])]
        : undefined;
    return {
      es: `${place}: ${rule?.es ?? "no es lo que pide el esquema de un plan (publication-plan.schema.json)"}`,
      en: `${place}: ${rule?.en ?? "is not what the schema of a plan asks for (publication-plan.schema.json)"}`,
    };
  });
  throw new NotUsable(...said.slice(0, 20));
}

/** A plan as the page shows it, and as a file to keep. */
export function planAnswer(
  plan: PublicationPlan,
  language: Language,
): PlanAnswer {
  const tag = language === "es" ? "es-419" : "en";
  const nameOf = (id: string) =>
    isCodeListId(id) ? CODE_LISTS[id].label[tag] : id;
  return {
    kind: "planned",
    title: plan.title[tag],
    edition: plan.edition,
    vintage: plan.vintage ?? 1,
    threshold: thresholdOf(plan),
    rows: plan.rows,
    tables: plan.tables.map(({ title, dimensions }) => ({
      title: title[tag],
      dimensions: dimensions.map(({ id }) => nameOf(id)).join(" × "),
    })),
    file: {
      name: `${plan.id}.plan.json`,
      type: "application/json",
      content: `${JSON.stringify(plan, null, 2)}\n`,
    },
  };
}
