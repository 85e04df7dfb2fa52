import { storyOf } from "../stories.ts";
import { barChartExamples as examples } from "./bar-chart.examples.ts";

export default {
  title: "Componentes/Gráfico de barras · Bar chart",
  id: "corett-bar-chart",
  component: "corett-bar-chart",
};

export const Default = storyOf(examples.default);
export const Kinds = storyOf(examples.kinds);
export const Single = storyOf(examples.single);
export const Negative = storyOf(examples.negative);
