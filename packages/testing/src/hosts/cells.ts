import type { Host, Limit, Tried } from "@corett/host-pages/hosts";
import { setTimeout as pause } from "node:timers/promises";
import type { EngineName, Tab } from "../engines/engine.ts";
import { BETWEEN, STATE } from "./trap.ts";

/** What became of the kit in a page: all of it, its words, or neither. */
export type Outcome = "alive" | "words" | "broken";

export interface Cell {
  readonly outcome: Outcome;
  /** What went wrong in the page. */
  readonly faults: readonly string[];
  /** What a reader has before them. */
  readonly text: string;
}

/** Words that must be there once, whatever else comes. */
const MESSAGE =
  "Somos la instancia regional oficial en la que especialistas de nueve países previenen y combaten juntos la trata de personas y el tráfico ilícito de migrantes.";
const TITLE = "Víctimas de trata detectadas en la región";

/** What an element says that has no words; beside the words it is not true. */
const EMPTY = "Falta el contenido.";

/** Two documents on each page. */
const SHOWN = 2;

/** How long a page may take. */
const PATIENCE = 6000;

/** Judges one look at a page. Pure. */
function judge(state: string): Cell {
  const [dressed = "", roots = "", said = "", text = ""] = state.split(BETWEEN);
  const faults = said ? said.split(" | ") : [];
  const once =
    text.split(MESSAGE).length === 2 &&
    text.includes(TITLE) &&
    !text.includes(EMPTY);
  const all = Number(roots) >= SHOWN && dressed === roots;
  const outcome = !once ? "broken" : all ? "alive" : "words";
  return { outcome, faults, text };
}

/** What a host says is impossible in an engine, if it says so. */
export const limitOf = (
  { limits }: Host,
  tried: Tried,
  engine: EngineName,
): Limit | undefined =>
  limits?.find(
    ({ ways, engines }) =>
      ways.includes(tried) && (!engines || engines.includes(engine)),
  );

/**
 * Looks at a page until the kit is alive in it, or as long as that may take:
 * a moment where the host says that it will not come.
 */
export async function look(tab: Tab, hopeful: boolean): Promise<Cell> {
  const until = Date.now() + (hopeful ? PATIENCE : 400);
  for (;;) {
    const cell = judge(await tab.evaluate(STATE));
    if (cell.outcome === "alive" || Date.now() > until) return cell;
    await pause(100);
  }
}
