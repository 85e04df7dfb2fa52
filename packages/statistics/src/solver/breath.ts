// The one thing here that Node and browsers both have beyond the language.
declare function setTimeout(
  callback: () => void,
  milliseconds: number,
): unknown;

/** What a long calculation reports, and what stops it. */
export interface Watch {
  /** Called now and then; `done` of `all` in the phase that is named. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the calculation: the promise rejects with the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}

/** How far a calculation has come. */
export interface Progress {
  readonly phase:
    "eliminate" | "attack" | "repair" | "clean-up" | "exact" | "audit";
  readonly done: number;
  readonly all: number;
}

/**
 * Lets events in, so that progress is seen and an abort arrives. The result
 * never depends on it.
 *
 * @throws the reason of the signal, once it is aborted
 */
export async function breathe(watch: Watch, progress: Progress): Promise<void> {
  watch.onProgress?.(progress);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
  if (watch.signal?.aborted)
    throw watch.signal.reason instanceof Error
      ? watch.signal.reason
      : new Error("aborted");
}
