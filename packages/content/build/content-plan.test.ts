import { contentPlans, keyMessages } from "@corett/content";
import { describe, expect, it } from "vitest";

describe("the content plan", () => {
  // How many messages the strategy's tables have for each audience.
  it.each([
    ["state-institutions", 7, 4, 6],
    ["international-organizations", 6, 5, 5],
    ["forums", 4, 3, 2],
    ["civil-society", 4, 5, 4],
  ])(
    "has for %s %i messages, %i products and %i channels, 2021 to 2025",
    (audience, messages, products, channels) => {
      const plan = contentPlans.find((one) => one.audience === audience);
      expect(plan?.products).toHaveLength(products);
      expect(plan?.channels).toHaveLength(channels);
      expect(plan?.years).toEqual({ from: 2021, to: 2025 });
      expect(
        keyMessages.flatMap(({ variants }) =>
          variants.filter((one) => one.audience === audience),
        ),
      ).toHaveLength(messages);
    },
  );

  it("says who its members are to every audience, as variants of one message", () => {
    for (const id of ["who-we-are", "composition"])
      expect(keyMessages.find((one) => one.id === id)?.variants).toHaveLength(
        4,
      );
  });

  // What the strategy's tables say, whatever words a text finds for it.
  it.each([
    [
      "state-who-we-are",
      /oficial.*especialistas.*nueve países/,
      /official.*experts.*nine countries/,
    ],
    [
      "state-technical-advice",
      /conocimiento y asesoría técnica/,
      /knowledge and technical advice/,
    ],
    [
      "state-comprehensive-care",
      /víctimas de trata.*objeto de tráfico.*integral/,
      /comprehensive care.*victims of trafficking.*smuggled/,
    ],
    ["state-prevention-and-combat", /prevenir y combatir/, /prevent and fight/],
    ["state-sustainable-development", /5, 8, 10 y 16/, /5, 8, 10 and 16/],
    [
      "state-national-norms",
      /leyes y los planes nacionales/,
      /national laws and plans/,
    ],
    [
      "state-composition",
      /comisiones, coaliciones, consejos e instituciones/,
      /commissions, coalitions, councils and institutions/,
    ],
    [
      "international-who-we-are",
      /integral.*normas nacionales e internacionales/,
      /comprehensively.*national and international law/,
    ],
    [
      "international-sustainable-development",
      /5, 8, 10 y 16/,
      /5, 8, 10 and 16/,
    ],
    [
      "international-regional-action",
      /alianzas.*prevenir y combatir/,
      /alliances.*prevent and fight/,
    ],
    [
      "international-protection",
      /prevención, atención y protección.*persigan y se sancionen/,
      /prevention, care and protection.*prosecuted and punished/,
    ],
    [
      "international-experience",
      /técnico y en lo financiero/,
      /technical and on financial/,
    ],
    [
      "international-composition",
      /comisiones, coaliciones y consejos/,
      /commissions, coalitions and councils/,
    ],
    ["forums-who-we-are", /especializada/, /specialized/],
    [
      "forums-tools",
      /herramientas y métodos.*adopte/,
      /tools and methods.*adopt/,
    ],
    ["forums-alliances", /públicas y privadas/, /public and private/],
    [
      "forums-composition",
      /comisiones, coaliciones, consejos/,
      /commissions, coalitions, councils/,
    ],
    ["civil-society-synergy", /sociedad civil/, /civil society/],
    [
      "civil-society-who-we-are",
      /Articulamos.*conjuntas.*integral/,
      /coordinate.*joint.*comprehensively/,
    ],
    [
      "civil-society-official-source",
      /oficial y confiable.*cualitativos y cuantitativos/,
      /official, reliable.*qualitative and quantitative/,
    ],
    [
      "civil-society-composition",
      /comisiones, coaliciones, consejos/,
      /commissions, coalitions, councils/,
    ],
  ])("keeps in %s the facts of the strategy", (id, es, en) => {
    const found = keyMessages
      .flatMap(({ variants }) => variants)
      .find((variant) => variant.id === id);
    const { text, detail } = found ?? {};
    expect(`${text?.["es-419"] ?? ""} ${detail?.["es-419"] ?? ""}`).toMatch(es);
    expect(`${text?.en ?? ""} ${detail?.en ?? ""}`).toMatch(en);
  });

  it("keeps the goals that the strategy names", () => {
    const goals = keyMessages.flatMap((one) => one.goals ?? []);
    expect(goals).toEqual([5, 8, 10, 16]);
  });
});
