import { z } from "zod";
import { calendarDate, identifier, webAddress } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** Where a figure or a fact comes from, complete enough to be cited. */
export const source = z
  .strictObject({
    id: identifier,
    /** Who answers for it, written out with its acronym. */
    publisher: bilingualText,
    title: bilingualText,
    /** When this release of it was published. */
    released: calendarDate,
    /** Where a reader finds it. */
    address: webAddress.optional(),
    /** The terms under which it may be used, as far as they are known. */
    terms: bilingualText,
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof source>;
