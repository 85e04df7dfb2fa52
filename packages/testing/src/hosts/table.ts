import { type Host, HOSTS, TRIED } from "@corett/host-pages/hosts";
import { ENGINE_NAMES } from "../engines/engine.ts";
import { limitOf, type Outcome } from "./cells.ts";
import type { Seen } from "./seen.ts";

const outcomesOf = (seen: Seen, { id }: Host, tried: string) =>
  ENGINE_NAMES.map(
    (name): readonly [string, Outcome | "not run"] =>
      [name, seen[name]?.[id]?.[tried] ?? "not run"] as const,
  );

/** One word if all engines agree; else each with its own. */
function cellOf(seen: Seen, host: Host, tried: string): string {
  const outcomes = outcomesOf(seen, host, tried);
  const [[, first] = ["", "not run"]] = outcomes;
  return outcomes.every(([, one]) => one === first)
    ? first
    : outcomes.map(([name, one]) => `${name} ${one}`).join(", ");
}

/** Why a host shows words where others are alive, each reason once. */
const reasonsOf = (host: Host): readonly string[] =>
  (host.limits ?? []).map(
    ({ ways, engines, why }) =>
      `- **${host.id}**, ${ways.join(", ")}${engines ? ` (${engines.join(", ")})` : ""}: ${why.en}`,
  );

/** Cells that are neither alive nor explained. */
export const unexplained = (seen: Seen): readonly string[] =>
  HOSTS.flatMap((host) =>
    TRIED.flatMap((tried) =>
      ENGINE_NAMES.filter((name) => {
        const outcome = seen[name]?.[host.id]?.[tried];
        return (
          outcome !== "alive" &&
          !(outcome === "words" && limitOf(host, tried, name))
        );
      }).map((name) => `${host.id} ${tried} ${name}`),
    ),
  );

/** What was seen, as a table in Markdown, with the reasons below it. */
export function tableOf(seen: Seen): string {
  const rows = HOSTS.map(
    (host) =>
      `| ${host.id} | ${TRIED.map((tried) => cellOf(seen, host, tried)).join(" | ")} |`,
  );
  return [
    `| host | ${TRIED.join(" | ")} |`,
    `| --- | ${TRIED.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
    ...HOSTS.flatMap(reasonsOf),
    "",
  ].join("\n");
}
