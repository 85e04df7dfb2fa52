import { z } from "zod";

/** Who does it: an office of CORETT, or the members' own people. */
export const responsible = z
  .enum([
    "presidency",
    "technical-secretariat",
    "member-bodies",
    "communicators",
  ])
  .meta({ id: "Responsible" });
export type Responsible = z.infer<typeof responsible>;
