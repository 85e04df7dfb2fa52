import { w } from "./both-languages.ts";
import type { Content } from "./content.ts";
import { numbered } from "./fill.ts";
import { TASK_LABELS, TIME_FRAME_LABELS } from "./labels.ts";
import {
  type Listing,
  SAMPLE_NOTE,
  statusOf,
  textCell,
} from "./listing-cells.ts";
import type { ListingCell } from "./published-listing.ts";

/** The lines' time frames; several of a kind may hold at once. */
export function publishLineSchedule(
  content: Content,
): Listing<"corett/timeline@1"> {
  const lines = content.lines.toSorted((a, b) => a.number - b.number);
  return {
    format: "corett/timeline@1",
    id: "line-schedule",
    title: w("Las líneas en el tiempo", "The lines over time"),
    columns: [w("Línea", "Line"), w("Qué", "What"), w("Cuándo", "When")],
    rows: lines.flatMap(({ number, name, timeFrames }) =>
      timeFrames.map(({ kind, from, to, of }): ListingCell[] => [
        textCell(numbered(number, name)),
        textCell(
          of ? [TIME_FRAME_LABELS[kind], of] : TIME_FRAME_LABELS[kind],
          kind,
        ),
        { kind: "span", from, to },
      ]),
    ),
    notes: [
      w(
        "La estrategia da a algunas líneas plazos que no coinciden entre sí: aquí están todos.",
        "The strategy gives some lines time frames that do not agree with each other: all of them are here.",
      ),
    ],
    status: statusOf(lines),
  };
}

/** The task schedule of the monitoring line. */
export function publishTaskSchedule(
  content: Content,
): Listing<"corett/timeline@1"> {
  const tasks = content.tasks.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    format: "corett/timeline@1",
    id: "task-schedule",
    title: w("Cronograma de tareas", "Task schedule"),
    columns: [w("Tarea", "Task"), w("Estado", "State"), w("Cuándo", "When")],
    rows: tasks.map(({ name, state, from, to }): ListingCell[] => [
      textCell(name),
      textCell(TASK_LABELS[state], state),
      { kind: "span", from, to },
    ]),
    notes: tasks.some(({ sample }) => sample) ? [SAMPLE_NOTE] : [],
    status: statusOf(tasks),
  };
}
