import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** Something that carries a message: a bulletin, a fact sheet, a short video. */
export const product = z
  .strictObject({
    id: identifier,
    name: bilingualText,
    status: textStatus,
    strategy: strategyReference,
  })
  .meta({ id: "Product" });
export type Product = z.infer<typeof product>;

/** A way on which products reach an audience: e-mail, a web page, a meeting. */
export const channel = product.meta({ id: "Channel" });
export type Channel = z.infer<typeof channel>;
