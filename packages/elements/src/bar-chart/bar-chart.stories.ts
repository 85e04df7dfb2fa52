import { storyOf } from "../stories.ts";
import { barChartExamples as examples } from "./bar-chart.examples.ts";

export default {
  title: "Componentes/Gráfico de barras · Bar chart",
  id: "corett-bar-chart",
  component: "corett-bar-chart",
};

export const Default = storyOf(examples.default);
export const Single = storyOf(examples.single);
export const Kinds = storyOf(examples.kinds);
export const Long = storyOf(examples.long);
export const Groups = storyOf(examples.groups);
export const Six = storyOf(examples.six);
export const Many = storyOf(examples.many);
export const Huge = storyOf(examples.huge);
export const Zero = storyOf(examples.zero);
export const Hidden = storyOf(examples.hidden);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
export const Negative = storyOf(examples.negative);
