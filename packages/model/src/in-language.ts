import {
  type BilingualText,
  REQUIRED_LANGUAGES,
  type TextInLanguage,
  textFor,
} from "./localized-text.ts";

/**
 * A record in one language: every text is a `V`. In a complete language (es-419,
 * en) that is the text itself; in another it says which language it is really in,
 * as what is not translated falls back.
 */
export type InLanguage<T, V = string> = T extends BilingualText
  ? V
  : T extends readonly (infer U)[]
    ? readonly InLanguage<U, V>[]
    : T extends object
      ? { readonly [K in keyof T]: InLanguage<T[K], V> }
      : T;

const isComplete = (language: string | undefined) =>
  (REQUIRED_LANGUAGES as readonly (string | undefined)[]).includes(language);

function pick(
  value: unknown,
  write: (text: BilingualText) => unknown,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, write));
  if ("es-419" in value) return write(value as BilingualText); // a checked record
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, pick(child, write)]),
  );
}

/**
 * A checked record in one language.
 *
 * @param chain - the languages to look for, the best first, as `languageChain`
 * gives them; `["es-419"]` or `["en"]` gives plain texts
 */
export function inLanguage<T>(
  record: T,
  chain: readonly ["es-419"] | readonly ["en"],
): InLanguage<T>;
export function inLanguage<T>(
  record: T,
  chain: readonly string[],
): InLanguage<T, string | TextInLanguage>;
export function inLanguage(record: unknown, chain: readonly string[]): unknown {
  const isPlain = chain.length === 1 && isComplete(chain[0]);
  return pick(record, (text) => {
    const found = textFor(text, chain);
    return isPlain ? found.text : found;
  });
}
