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
  ["check", check],
  ["coverage", coverage],
  ["list", list],
  ["schema", schema],
]);

const OPTIONS = {
  content: { type: "string" },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  lang: { type: "string" },
  missing: { type: "string" },
  template: { type: "string" },
} as const;

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
): Promise<string> {
  if (given !== undefined) {
    const folder = path.resolve(cwd, given);
    if ((await findFolder(folder)) === folder) return folder;
    throw new UsageError({
      es: `en «${given}» no hay contenido: falta la carpeta key-messages`,
      en: `there is no content in “${given}”: the folder key-messages is missing`,
    });
  }
  const found = await findFolder(cwd);
  if (found !== undefined) return found;
  throw new UsageError({
    es: "no se encontró contenido aquí; diga dónde está con --content",
    en: "no content was found here; say where it is with --content",
  });
}

async function runCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<Exit> {
  const { values, positionals: all } = parse(args);
  const speech = speechOf(values.lang, terminal.env);
  const [name, ...positionals] = all;
  if (values.help || name === undefined) {
    terminal.out(HELP[speech]);
    return values.help ? EXIT.good : EXIT.usage;
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
  const call: Call = {
    terminal,
    speech,
    folder: () => folderOf(values.content, terminal.cwd),
    positionals,
    json: values.json ?? false,
    missing: values.missing,
    template: values.template,
  };
  return command(call);
}

/** The words of a call that was not understood, in the language that was asked for. */
function usageText(
  words: UsageError["words"],
  args: readonly string[],
  env: Terminal["env"],
): string {
  const asked = args.find(
    (one, index) => args[index - 1] === "--lang" || one.startsWith("--lang="),
  );
  const speech = speechOf(asked?.replace("--lang=", ""), env);
  const more = speech === "es" ? "Ayuda: corett --help" : "Help: corett --help";
  return `${words[speech]}\n${more}\n`;
}

/**
 * Runs the command `corett`.
 *
 * @param args - what follows the command's name
 * @returns the exit code: 0 no errors, 1 the content has errors, 2 the call was
 * not understood
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
    if (!(thrown instanceof UsageError)) throw thrown;
    terminal.err(usageText(thrown.words, args, terminal.env));
    return EXIT.usage;
  }
}
