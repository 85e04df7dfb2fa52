import path from "node:path";
import { parseArgs } from "node:util";
import { check } from "./commands/check.ts";
import { coverage } from "./commands/coverage.ts";
import { list } from "./commands/list.ts";
import { schema } from "./commands/schema.ts";
import { stats } from "./commands/stats.ts";
import { findFolder } from "./find-folder.ts";
import { HELP } from "./help.ts";
import { isSpeech, speechOf } from "./speech.ts";
import {
  type Call,
  type Command,
  EXIT,
  type Exit,
  type Terminal,
  UsageError,
} from "./terminal.ts";

export type { Terminal } from "./terminal.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", { run: check, options: [], most: Infinity }],
  ["coverage", { run: coverage, options: ["missing"], most: 0 }],
  ["list", { run: list, options: ["template", "write"], most: Infinity }],
  ["schema", { run: schema, options: [], most: 1 }],
]);

const OPTIONS = {
  content: { type: "string" },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  lang: { type: "string" },
  missing: { type: "string" },
  template: { type: "string" },
  write: { type: "boolean" },
} as const;

const OF_ONE_COMMAND = ["missing", "template", "write"] as const;

/** parseArgs throws in English; what it stumbled over is in its message. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
  } catch (thrown) {
    const option = /'(-[^' ]+)/.exec(String(thrown))?.[1] ?? args.join(" ");
    throw new UsageError({
      es: `no se entiende la opción ${option}`,
      en: `the option ${option} is not understood`,
    });
  }
}

async function folderOf(
  given: string | undefined,
  cwd: string,
  named: string | undefined,
): Promise<string> {
  if (given !== undefined) {
    const folder = path.resolve(cwd, given);
    if ((await findFolder(folder)) === folder) return folder;
    throw new UsageError({
      es: `en «${given}» no hay contenido: falta la carpeta key-messages`,
      en: `there is no content in “${given}”: the folder key-messages is missing`,
    });
  }
  const found =
    (await findFolder(cwd)) ??
    (named === undefined
      ? undefined
      : await findFolder(path.resolve(cwd, named)));
  if (found !== undefined) return found;
  throw new UsageError({
    es: "no se encontró contenido aquí; diga dónde está con --content",
    en: "no content was found here; say where it is with --content",
  });
}

/** An option that another command has, or one file too many, is a slip. */
function refuseStrays(
  name: string,
  { options, most }: Command,
  values: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
): void {
  const option = OF_ONE_COMMAND.find(
    (one) => values[one] !== undefined && !options.includes(one),
  );
  const stray =
    option === undefined ? positionals.slice(most)[0] : `--${option}`;
  if (stray === undefined) return;
  throw new UsageError({
    es: `«corett ${name}» no lleva «${stray}»`,
    en: `“corett ${name}” does not take “${stray}”`,
  });
}

async function runCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<Exit> {
  const { values, positionals: all } = parse(args);
  const speech = speechOf(values.lang, terminal.env);
  const [name, ...positionals] = all;
  const isHelp = values.help === true || name === "help";
  if (isHelp || name === undefined) {
    terminal.out(HELP[speech]);
    return isHelp ? EXIT.good : EXIT.usage;
  }
  if (values.lang !== undefined && !isSpeech(values.lang))
    throw new UsageError({
      es: `--lang puede ser es o en, no «${values.lang}»`,
      en: `--lang can be es or en, not “${values.lang}”`,
    });
  const command = COMMANDS.get(name);
  if (!command)
    throw new UsageError({
      es: `no hay orden «${name}»; hay ${[...COMMANDS.keys()].join(", ")}`,
      en: `there is no command “${name}”; there are ${[...COMMANDS.keys()].join(", ")}`,
    });
  refuseStrays(name, command, values, positionals);
  const call: Call = {
    terminal,
    speech,
    folder: () => folderOf(values.content, terminal.cwd, positionals[0]),
    positionals,
    json: values.json ?? false,
    missing: values.missing,
    template: values.template,
    write: values.write ?? false,
  };
  return command.run(call);
}

/** The language of an answer to a call that may not have been understood. */
function speechOfCall(args: readonly string[], env: Terminal["env"]) {
  const asked = args.find(
    (one, index) => args[index - 1] === "--lang" || one.startsWith("--lang="),
  );
  return speechOf(asked?.replace("--lang=", ""), env);
}

/** The words of a call that was not understood. */
function usageText(
  words: UsageError["words"],
  args: readonly string[],
  env: Terminal["env"],
): string {
  const speech = speechOfCall(args, env);
  const more = speech === "es" ? "Ayuda: corett --help" : "Help: corett --help";
  return `${words[speech]}\n${more}\n`;
}

/** What an editor can do about a fault that is not theirs: pass it on. */
function failureText(
  thrown: unknown,
  args: readonly string[],
  env: Terminal["env"],
): string {
  const [cause, ...trace] = (
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  ).split("\n");
  const where = env["CORETT_TRACE"] ? `${trace.join("\n")}\n` : "";
  const text =
    speechOfCall(args, env) === "es"
      ? `La orden se detuvo por una falla suya, no del contenido: ${cause ?? ""}\nAvise a quien mantiene el kit; CORETT_TRACE=1 muestra dónde fue.\n`
      : `The command stopped for a fault of its own, not of the content: ${cause ?? ""}\nTell who maintains the kit; CORETT_TRACE=1 shows where it was.\n`;
  return text + where;
}

/**
 * Runs the command `corett`.
 *
 * @param args - what follows the command's name
 * @returns the exit code: 0 no errors, 1 the content has errors, 2 the call was
 * not understood, 3 the command itself failed
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
): Promise<Exit> {
  try {
    // The statistics have options and a help of their own.
    return await (args[0] === "stats"
      ? stats(args.slice(1), terminal)
      : runCommand(args, terminal));
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      terminal.err(usageText(thrown.words, args, terminal.env));
      return EXIT.usage;
    }
    terminal.err(failureText(thrown, args, terminal.env));
    return EXIT.failed;
  }
}
