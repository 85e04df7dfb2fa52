import { storyOf } from "../stories.ts";
import { statisticExamples as examples } from "./statistic.examples.ts";

export default {
  title: "Componentes/Cifra · Statistic",
  id: "corett-statistic",
  component: "corett-statistic",
};

export const Default = storyOf(examples.default);
export const Words = storyOf(examples.words);
