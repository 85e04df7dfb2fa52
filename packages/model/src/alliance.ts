import { z } from "zod";
import { textStatus } from "./approval.ts";
import { evidence, sample } from "./evidence.ts";
import { identifier, partialDate } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** A tie between CORETT and organisations: an agreement, a project, a seat. */
export const alliance = z
  .strictObject({
    id: identifier,
    name: bilingualText,
    kind: z.enum([
      "letter-of-understanding",
      "programme",
      "project",
      "observer",
      "joint-work",
    ]),
    /** Ids of the organisations. */
    partners: z.array(identifier).min(1),
    purpose: bilingualText,
    from: partialDate.optional(),
    to: partialDate.optional(),
    sample,
    status: textStatus,
    evidence,
  })
  .meta({ id: "Alliance" });
export type Alliance = z.infer<typeof alliance>;
