import type { Words } from "@corett/model";

/** What is said of a kind of fault. `{…}` is filled in; never with a case value. */
export interface FaultWords {
  /** Errors stop; doubts can be accepted with a reason. */
  readonly level: "error" | "doubt";
  readonly what: Words;
  readonly mend: Words;
}

/** Shorthand: each message once in Spanish and once in English. */
export const say = (
  level: FaultWords["level"],
  what: readonly [es: string, en: string],
  mend: readonly [es: string, en: string],
): FaultWords => ({
  level,
  what: { es: what[0], en: what[1] },
  mend: { es: mend[0], en: mend[1] },
});
