import { isSpeech, speechOf } from "../speech.ts";
import { EXIT, type Exit, type Terminal, UsageError } from "../terminal.ts";
import { audit } from "./stats/audit.ts";
import { check } from "./stats/check.ts";
import { protect } from "./stats/protect.ts";
import { publish } from "./stats/publish.ts";
import { parseStats, type StatsCall } from "./stats/stats-call.ts";
import { STATS_HELP } from "./stats/stats-help.ts";
import { tabulate } from "./stats/tabulate.ts";
import { template } from "./stats/template.ts";

const COMMANDS: ReadonlyMap<string, (call: StatsCall) => Promise<Exit>> =
  new Map([
    ["template", template],
    ["check", check],
    ["tabulate", tabulate],
    ["protect", protect],
    ["publish", publish],
    ["audit", audit],
  ]);

/** `corett stats …` */
export async function stats(
  args: readonly string[],
  terminal: Terminal,
): Promise<Exit> {
  const { values, positionals: all } = parseStats(args);
  const speech = speechOf(values.lang, terminal.env);
  const [name, ...positionals] = all;
  if (values.help === true || name === undefined) {
    terminal.out(STATS_HELP[speech]);
    return values.help === true ? EXIT.good : EXIT.usage;
  }
  if (values.lang !== undefined && !isSpeech(values.lang))
    throw new UsageError({
      es: `--lang puede ser es o en, no «${values.lang}»`,
      en: `--lang can be es or en, not “${values.lang}”`,
    });
  const command = COMMANDS.get(name);
  const names = [...COMMANDS.keys()].join(", ");
  if (!command)
    throw new UsageError({
      es: `no hay orden «stats ${name}»; hay ${names}`,
      en: `there is no command “stats ${name}”; there are ${names}`,
    });
  return command({ terminal, speech, values, positionals });
}
