import type { EarlierFile } from "./desk-protocol.ts";

const filesOf = ({ target }: Event): File[] =>
  target instanceof HTMLInputElement ? [...(target.files ?? [])] : [];

/** The file that was chosen in a field. */
export const onlyFile = (event: Event): File | undefined => filesOf(event)[0];

/** The files that were chosen, with their paths if a folder was. */
export const chosenFiles = (event: Event): EarlierFile[] =>
  filesOf(event).map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    file,
  }));

/** What was filled into a form, and which of its fields were left empty. */
export function fieldsOf({ target }: SubmitEvent): {
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly missing: readonly string[];
} {
  if (!(target instanceof HTMLFormElement)) return { fields: {}, missing: [] };
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(target))
    if (typeof value === "string") fields[name] = value.trim();
  const missing = Object.keys(fields).filter((name) => fields[name] === "");
  return { fields, missing };
}
