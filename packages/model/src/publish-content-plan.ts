import { w } from "./both-languages.ts";
import type { Content } from "./content.ts";
import { byId, need } from "./library.ts";
import { type Listing, NOTHING, statusOf, textCell } from "./listing-cells.ts";
import type { LocalizedText } from "./localized-text.ts";

/** The regional matrix: message, audience, products, channels, years. */
export function publishContentPlan(
  content: Content,
): Listing<"corett/content-plan@1"> {
  const plans = new Map(
    content["content-plans"].map((plan) => [plan.audience, plan]),
  );
  const audiences = byId(content.audiences);
  const products = byId(content.products);
  const channels = byId(content.channels);
  const variants = content["key-messages"].flatMap((message) =>
    message.variants.map((variant) => ({ message, variant })),
  );
  const number = (id: string) => need(audiences, id).number;
  const rows = variants
    .toSorted((a, b) => number(a.variant.audience) - number(b.variant.audience))
    .flatMap(({ variant }) => {
      const plan = plans.get(variant.audience);
      const names = (
        ids: readonly string[] | undefined,
        from: ReadonlyMap<string, { readonly name: LocalizedText }>,
      ) => textCell((ids ?? []).map((id) => need(from, id).name));
      return [
        [
          textCell(variant.text),
          textCell(need(audiences, variant.audience).name),
          names(plan?.products, products),
          names(plan?.channels, channels),
          plan
            ? {
                kind: "span" as const,
                from: String(plan.years.from),
                to: String(plan.years.to),
              }
            : NOTHING,
        ],
      ];
    });
  return {
    format: "corett/content-plan@1",
    id: "message-matrix",
    title: w(
      "Qué decimos a quién, con qué y por dónde",
      "What we say to whom, with what and where",
    ),
    columns: [
      w("Mensaje", "Message"),
      w("Público", "Audience"),
      w("Productos", "Products"),
      w("Canales", "Channels"),
      w("Años", "Years"),
    ],
    rows,
    notes: [
      w(
        "Adaptado de la Estrategia de visibilidad y comunicación de la CORETT, línea 3.",
        "Adapted from CORETT’s visibility and communication strategy, line 3.",
      ),
    ],
    status: statusOf(variants.map(({ variant }) => variant)),
  };
}
