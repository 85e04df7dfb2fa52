import { bilingualText, calendarDate } from "@corett/model";
import { z } from "zod";
import { FAULT_WORDS, type FaultCode } from "./fault-words.ts";

// The keys of FAULT_WORDS are the codes.
const faultCode = z.enum(Object.keys(FAULT_WORDS) as FaultCode[]);

/** One decision about a fault, with its reason, kept beside the data. */
export const acceptance = z
  .strictObject({
    code: faultCode,
    /**
     * The figures it is about, code by code, such as `GT 2022 F _T`; `*` stands
     * for any code. Without it, all faults of the kind.
     */
    subject: z.string().max(200).optional(),
    /** It holds for so many faults; one more and all are open again. */
    atMost: z.int().min(1).optional(),
    /**
     * `keep`: the figure is right as it was read. `withhold`: it is treated as
     * missing. An error can only be withheld.
     */
    action: z.enum(["keep", "withhold"]),
    reason: bilingualText,
    /** The office or role that decided; no name of a person is needed. */
    by: bilingualText,
    on: calendarDate,
  })
  .superRefine(({ code, action }, context) => {
    if (action === "keep" && FAULT_WORDS[code].level === "error")
      context.addIssue({
        code: "custom",
        path: ["action"],
        params: { corett: "error-kept", detail: code },
      });
  })
  .meta({ id: "Acceptance" });
export type Acceptance = z.infer<typeof acceptance>;

/** The file of accepted doubts that lies beside the data. */
export const acceptedDoubts = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal("corett/accepted-doubts@1"),
    accepted: z.array(acceptance),
  })
  .meta({ id: "AcceptedDoubts" });
export type AcceptedDoubts = z.infer<typeof acceptedDoubts>;

/** Whether an acceptance speaks of a subject. */
export function isAbout(
  pattern: string | undefined,
  subject: string | undefined,
): boolean {
  if (pattern === undefined) return true;
  if (subject === undefined) return false;
  const wanted = pattern.split(" ");
  const codes = subject.split(" ");
  return (
    wanted.length === codes.length &&
    wanted.every((code, at) => code === "*" || code === codes[at])
  );
}
