import { z } from "zod";
import { textStatus } from "./approval.ts";
import { sample } from "./evidence.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";
import { responsible } from "./responsible.ts";

const amount = z.number().min(0).max(1_000_000);

/** A row of the monitoring matrix: how one sees that a line gets anywhere. */
export const indicator = z
  .strictObject({
    id: identifier,
    /** Id of the line. */
    line: identifier,
    /** Id of the result of that line which it measures. */
    result: identifier,
    name: bilingualText,
    unit: z.enum(["count", "percent", "yes-no"]),
    /** Where the value is read off (means of verification). */
    verification: bilingualText,
    every: z.enum(["quarter", "year"]),
    responsible,
    baseline: z.strictObject({ on: calendarDate, value: amount }).optional(),
    target: z.strictObject({ on: calendarDate, value: amount }).optional(),
    values: z.array(z.strictObject({ on: calendarDate, value: amount })),
    sample,
    status: textStatus,
  })
  .superRefine((one, context) => {
    const max = { count: Infinity, percent: 100, "yes-no": 1 }[one.unit];
    const tell = (path: (string | number)[]) => {
      context.addIssue({
        code: "custom",
        path,
        params: { corett: "over-unit", detail: String(max) },
      });
    };
    if (one.baseline && one.baseline.value > max) tell(["baseline", "value"]);
    if (one.target && one.target.value > max) tell(["target", "value"]);
    one.values.forEach(({ value }, index) => {
      if (value > max) tell(["values", index, "value"]);
    });
  })
  .meta({ id: "Indicator" });
export type Indicator = z.infer<typeof indicator>;
