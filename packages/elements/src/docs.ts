import type { LocalizedText } from "@corett/model";
import type { Mark } from "./marks/marks.ts";

/** A wrong use, shown on purpose, and what to do instead. */
export interface Misuse {
  readonly title: LocalizedText;
  readonly words: (language: string) => Mark;
  /** What goes wrong, and for whom. */
  readonly wrong: LocalizedText;
  readonly instead: LocalizedText;
}

/**
 * What Storybook's page of a component says besides its examples. Every
 * component has one in `<name>.docs.ts`.
 */
export interface ComponentDocs {
  /** What it is for, in a sentence. */
  readonly summary: LocalizedText;
  /** When to use it. */
  readonly use: readonly LocalizedText[];
  /** When to use something else, and what. */
  readonly avoid: readonly LocalizedText[];
  /** Advice for those who write what it shows. */
  readonly content: readonly LocalizedText[];
  /** How it is read aloud, reached by keyboard, seen without colour. */
  readonly accessibility: readonly LocalizedText[];
  /** What it does not do. */
  readonly limits: readonly LocalizedText[];
  readonly misuse: readonly Misuse[];
  /** Words that people search it by, Spanish and English, beyond its title. */
  readonly keywords: readonly string[];
}
