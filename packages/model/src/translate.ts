import { type Content, type ContentKind, CONTENT_KINDS } from "./content.ts";
import type { BilingualText } from "./localized-text.ts";
import { stepInto } from "./place.ts";
import type { Place } from "./problem.ts";
import type { Translation } from "./translation.ts";

/** The entry that a step names: by its `id` in a list, else by key or place. */
function enter(
  value: unknown,
  step: string,
): readonly [string | number, unknown] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const byId = value.findIndex(
      (one: unknown) =>
        typeof one === "object" &&
        one !== null &&
        "id" in one &&
        one.id === step,
    );
    const index = byId >= 0 ? byId : Number(step);
    return index in value ? [index, value[index] as unknown] : undefined; // of any kind
  }
  return step in value ? [step, stepInto(value, step)] : undefined;
}

const isText = (value: unknown): value is BilingualText =>
  typeof value === "object" && value !== null && "es-419" in value;

/** A text of a record by its place, `variants.state-who-we-are.text`. */
export function textAt(
  record: unknown,
  path: string,
): { readonly at: Place; readonly text: BilingualText } | undefined {
  let here = record;
  const at: (string | number)[] = [];
  for (const step of path.split(".")) {
    const found = enter(here, step);
    if (!found) return undefined;
    at.push(found[0]);
    here = found[1];
  }
  return isText(here) ? { at, text: here } : undefined;
}

/** The place of a text as translations write it: ids instead of numbers. */
export function pathOfText(record: unknown, at: Place): string {
  let here = record;
  return at
    .map((step) => {
      const found = enter(here, String(step));
      here = found?.[1];
      const named =
        typeof step === "number" &&
        typeof here === "object" &&
        here !== null &&
        "id" in here;
      return named ? String((here as { id: unknown }).id) : String(step);
    })
    .join(".");
}

/** A copy of a record with some of its texts in one more language. */
function withTexts<T>(record: T, language: string, { texts }: Translation): T {
  const copy = JSON.parse(JSON.stringify(record)) as T; // records are JSON
  for (const { at, source, target } of texts) {
    const text = textAt(copy, at)?.text;
    // A text that has changed since is not the one that was translated.
    if (text?.["es-419"] === source)
      Object.assign(text, { [language]: target });
  }
  return copy;
}

/**
 * The content with every translation that a speaker has reviewed. Drafts are left
 * out, and so are texts whose Spanish has changed since they were translated.
 */
export function translated(content: Content): Content {
  const tags = new Map(content.languages.map(({ id, tag }) => [id, tag]));
  const reviewed = content.translations.filter(
    ({ status }) => status === "reviewed",
  );
  const translate = <T extends { readonly id: string }>(record: T): T =>
    reviewed
      .filter(({ of }) => of === record.id)
      .reduce((whole, one) => {
        const tag = tags.get(one.language);
        return tag === undefined ? whole : withTexts(whole, tag, one);
      }, record);
  const entries = CONTENT_KINDS.map((kind: ContentKind) => [
    kind,
    content[kind].map(translate),
  ]);
  return Object.fromEntries(entries) as Content; // the same kinds, the same records
}
