import { byHand, type Example, type Examples } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";

const statistic = (
  title: Example["title"],
  figure: readonly [es: string, en?: string],
  label: readonly [es: string, en: string],
): Example => ({
  title,
  words: (language): Mark => {
    const at = language === "en" ? 1 : 0;
    return [
      "corett-statistic",
      byHand(language),
      ["strong", {}, figure[at] ?? figure[0]],
      ` ${label[at]}`,
    ];
  },
});

const UNITS = ["unidades inventadas", "invented units"] as const;
const YEAR = ["para este año", "for this year"] as const;

export const statisticExamples = {
  default: statistic(
    { "es-419": "Un número grande", en: "A large number" },
    ["1,234"],
    UNITS,
  ),
  zero: statistic({ "es-419": "Cero", en: "Zero" }, ["0"], UNITS),
  huge: statistic(
    { "es-419": "Un número enorme", en: "A huge number" },
    ["198,765,432"],
    UNITS,
  ),
  long: statistic(
    { "es-419": "Con un texto largo", en: "With a long text" },
    ["12"],
    [
      "unidades inventadas que se contaron en siete de los nueve lugares durante el año; sin dato: Alfa y Beta",
      "invented units that were counted in seven of the nine places during the year; no data: Alfa and Beta",
    ],
  ),
  words: statistic(
    { "es-419": "Sin número", en: "Without a number" },
    ["sin dato", "no data"],
    YEAR,
  ),
  below: statistic(
    { "es-419": "Menos de 5", en: "Fewer than 5" },
    ["menos de 5", "fewer than 5"],
    UNITS,
  ),
  hidden: statistic(
    { "es-419": "Protegido", en: "Protected" },
    ["dato protegido", "protected"],
    YEAR,
  ),
  translated: {
    title: {
      "es-419": "En una página en kʼicheʼ: el español dice que lo es",
      en: "On a page in Kʼicheʼ: the Spanish says that it is",
    },
    words: () => [
      "corett-statistic",
      { lang: "quc" },
      ["strong", {}, "1,234"],
      " ",
      ["span", { lang: "es-419" }, UNITS[0]],
    ],
  },
} satisfies Examples;
