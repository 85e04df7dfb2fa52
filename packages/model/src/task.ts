import { z } from "zod";
import { textStatus } from "./approval.ts";
import { sample } from "./evidence.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";
import { responsible } from "./responsible.ts";

/** A row of the task schedule, with how it went. */
export const task = z
  .strictObject({
    id: identifier,
    /** Id of the line. */
    line: identifier,
    /** Id of the activity of that line which it carries out. */
    activity: identifier,
    name: bilingualText,
    from: calendarDate,
    to: calendarDate,
    responsible,
    state: z.enum(["planned", "in-progress", "done", "cancelled"]),
    /** What was found on the way: follow-up, adjustment, rating. */
    followUp: z.array(
      z.strictObject({
        on: calendarDate,
        note: bilingualText,
        /** From 1 (not met) to 5 (met in full). */
        rating: z.int().min(1).max(5).optional(),
      }),
    ),
    sample,
    status: textStatus,
  })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    params: { corett: "span-order" },
  })
  .meta({ id: "Task" });
export type Task = z.infer<typeof task>;
