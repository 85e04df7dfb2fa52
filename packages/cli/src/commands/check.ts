import path from "node:path";
import { checkFolder, type LocatedProblem } from "../check-folder.ts";
import { describeLocated } from "../report.ts";
import { type Call, EXIT, type Exit, UsageError } from "../terminal.ts";

/** The files that were asked for, as the check names them; all if none were. */
function chosen(
  { positionals, terminal: { cwd } }: Call,
  folder: string,
  files: readonly string[],
): ReadonlySet<string> | undefined {
  if (positionals.length === 0) return undefined;
  const all = new Set(files);
  return new Set(
    positionals.flatMap((one) => {
      const name = path
        .relative(folder, path.resolve(cwd, one))
        .replaceAll(path.sep, "/");
      if (name === "" && one !== "") return files;
      const found = all.has(name)
        ? [name]
        : files.filter((file) => file.startsWith(`${name}/`));
      if (found.length === 0)
        throw new UsageError({
          es: `«${one}» no es un archivo ni una carpeta de contenido`,
          en: `“${one}” is no file or folder of content`,
        });
      return found;
    }),
  );
}

const count = (problems: readonly LocatedProblem[], level: string) =>
  problems.filter((one) => one.level === level).length;

/** "1 file: 2 errors, 1 notice" */
function summary(
  [files, errors, notices]: readonly [number, number, number],
  speech: Call["speech"],
): string {
  const some = (number: number, one: string, many: string) =>
    `${number} ${number === 1 ? one : many}`;
  return speech === "es"
    ? `${some(files, "archivo", "archivos")}: ${some(errors, "error", "errores")}, ${some(notices, "aviso", "avisos")}\n`
    : `${some(files, "file", "files")}: ${some(errors, "error", "errors")}, ${some(notices, "notice", "notices")}\n`;
}

/** `corett check [files]` */
export async function check(call: Call): Promise<Exit> {
  const { terminal, speech, json } = call;
  const folder = await call.folder();
  const checked = await checkFolder(folder);
  // A file that is out of place is no file of content, and can be asked about.
  const known = [
    ...new Set([...checked.files, ...checked.problems.map(({ file }) => file)]),
  ];
  const only = chosen(call, folder, known);
  const problems = checked.problems.filter(
    (one) => only?.has(one.file) ?? true,
  );
  const errors = count(problems, "error");
  const notices = count(problems, "notice");
  const files = only?.size ?? checked.files.length;
  if (json) {
    const report = { files, errors, notices, problems };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const nameOf = (file: string) =>
      path.relative(terminal.cwd, path.join(folder, file));
    for (const one of problems)
      terminal.out(`${describeLocated(one, speech, nameOf)}\n\n`);
    terminal.out(summary([files, errors, notices], speech));
  }
  return errors > 0 ? EXIT.errors : EXIT.good;
}
