import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

const named = {
  id: identifier,
  name: bilingualText,
  status: textStatus,
  strategy: strategyReference,
};

/** Something that carries a message: a bulletin, a fact sheet, a short video. */
export const product = z.strictObject(named).meta({ id: "Product" });
export type Product = z.infer<typeof product>;

/** A way on which products reach an audience: e-mail, a web page, a meeting. */
export const channel = z.strictObject(named).meta({ id: "Channel" });
export type Channel = z.infer<typeof channel>;
