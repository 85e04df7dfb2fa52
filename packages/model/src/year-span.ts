import { z } from "zod";
import { year } from "./identifier.ts";

/** The first and the last year of a period, both included. */
export const yearSpan = z
  .strictObject({ from: year, to: year })
  .refine((span) => span.from <= span.to, {
    path: ["to"],
    params: { corett: "span-order" },
  })
  .meta({ id: "YearSpan" });
export type YearSpan = z.infer<typeof yearSpan>;
