import { z } from "zod";
import { strategyReference } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/** Something that carries a message: a bulletin, a fact sheet, a short video. */
export const product = z
  .strictObject({
    id: identifier,
    name: localizedText,
    strategy: strategyReference,
  })
  .meta({ id: "Product" });
export type Product = z.infer<typeof product>;

/** A way on which products reach an audience: e-mail, a web page, a meeting. */
export const channel = z
  .strictObject({
    id: identifier,
    name: localizedText,
    strategy: strategyReference,
  })
  .meta({ id: "Channel" });
export type Channel = z.infer<typeof channel>;
