/** A fault that an editor could make: a file, what is changed in it, its code. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
  /** What stands on the line that must be told; the changed text if absent. */
  readonly line?: string;
}

/** Writes one down; `line` only where it is not the changed text's. */
export const fault = (
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  code: string,
  line?: string,
): Fault => ({
  what,
  file,
  from,
  to,
  code,
  ...(line !== undefined && { line }),
});
