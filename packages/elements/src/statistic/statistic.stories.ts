import { storyOf } from "../stories.ts";
import { statisticExamples as examples } from "./statistic.examples.ts";

export default {
  title: "Componentes/Cifra · Statistic",
  id: "corett-statistic",
  component: "corett-statistic",
};

export const Default = storyOf(examples.default);
export const Zero = storyOf(examples.zero);
export const Huge = storyOf(examples.huge);
export const Long = storyOf(examples.long);
export const Words = storyOf(examples.words);
export const Below = storyOf(examples.below);
export const Hidden = storyOf(examples.hidden);
export const Translated = storyOf(examples.translated);
