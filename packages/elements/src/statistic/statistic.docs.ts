import type { ComponentDocs } from "../docs.ts";
import { both } from "../chart/chart.docs.ts";

export const statisticDocs: ComponentDocs = {
  summary: both(
    "Un número grande con lo que cuenta.",
    "A large number with what it counts.",
  ),
  use: [
    both(
      "Para la cifra que una página quiere que quede, una sola.",
      "For the one figure that a page wants remembered.",
    ),
  ],
  avoid: [
    both(
      "Para varias cifras que se comparan: use un gráfico.",
      "For several figures that are compared: use a chart.",
    ),
    both(
      "Para una cifra sin fuente en la misma página.",
      "For a figure without a source on the same page.",
    ),
  ],
  content: [
    both(
      "El texto dice qué se cuenta, dónde y cuándo: «víctimas detectadas en 2022 en siete de los nueve países».",
      "The text says what is counted, where and when: “victims detected in 2022 in seven of the nine countries”.",
    ),
    both(
      "Sin número, la razón en su lugar: «sin dato», «dato protegido», «menos de 5».",
      "Without a number, the reason in its place: “no data”, “protected”, “fewer than 5”.",
    ),
  ],
  accessibility: [
    both(
      "Son palabras de la página, en su orden: número y qué cuenta. Se leen igual sin estilo.",
      "These are words of the page, in their order: number and what it counts. They read the same without style.",
    ),
    both(
      "El número se achica con el lugar y cabe en 280 píxeles.",
      "The number shrinks with its place and fits into 280 pixels.",
    ),
  ],
  limits: [
    both(
      "No cuenta hacia arriba ni se anima.",
      "It does not count up, and nothing moves.",
    ),
  ],
  misuse: [
    {
      title: both("Un número solo", "A number alone"),
      words: () => ["corett-statistic", {}, ["strong", {}, "1,234"]],
      wrong: both(
        "Nadie sabe qué cuenta; citado sin más, dice lo que cada quien quiera.",
        "Nobody knows what it counts; quoted like that, it says whatever one likes.",
      ),
      instead: both(
        "Agregue qué se cuenta, dónde y cuándo.",
        "Add what is counted, where and when.",
      ),
    },
  ],
  keywords: ["cifra", "número", "dato", "figure", "number", "KPI"],
};
