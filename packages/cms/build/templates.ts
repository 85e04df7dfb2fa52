import type { Files } from "./zip.ts";

/**
 * Files with `@name@` replaced by its value.
 *
 * @throws RangeError if a file asks for a value that is not there
 */
export function filled(
  files: Files,
  values: Readonly<Record<string, string>>,
): Files {
  return new Map(
    [...files].map(([name, content]) => [
      name,
      Buffer.from(content)
        .toString("utf8")
        .replace(/@([a-z]+)@/g, (_, key: string) => {
          const value = values[key];
          if (value === undefined)
            throw new RangeError(`${name}: there is no @${key}@`);
          return value;
        }),
    ]),
  );
}
