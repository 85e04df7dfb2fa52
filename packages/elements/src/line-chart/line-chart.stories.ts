import { storyOf } from "../stories.ts";
import { lineChartExamples as examples } from "./line-chart.examples.ts";

export default {
  title: "Componentes/Gráfico de líneas · Line chart",
  id: "corett-line-chart",
  component: "corett-line-chart",
};

export const Default = storyOf(examples.default);
export const Gaps = storyOf(examples.gaps);
export const Close = storyOf(examples.close);
export const Zero = storyOf(examples.zero);
export const Ragged = storyOf(examples.ragged);
