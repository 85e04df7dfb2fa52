import type { Place, Words } from "./problem.ts";

/** Why a document cannot be published, in words for the person who edits it. */
export class UnpublishableError extends RangeError {
  readonly words: Words;
  /** Where in the record it is. */
  readonly at: Place;

  constructor(words: Words, at: Place = []) {
    super(words.en);
    this.name = "UnpublishableError";
    this.words = words;
    this.at = at;
  }
}

/**
 * Runs a step of publishing; what it stumbles over is told with its place.
 *
 * @throws UnpublishableError where the step throws a RangeError
 */
export function publishingAt<T>(at: Place, step: () => T): T {
  try {
    return step();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    if (!(thrown instanceof UnpublishableError))
      throw new UnpublishableError(
        { es: `la causa, en inglés: ${thrown.message}`, en: thrown.message },
        at,
      );
    throw new UnpublishableError(thrown.words, [...at, ...thrown.at]);
  }
}
