import { storyOf } from "../stories.ts";
import { lineChartExamples as examples } from "./line-chart.examples.ts";

export default {
  title: "Componentes/Gráfico de líneas · Line chart",
  id: "corett-line-chart",
  component: "corett-line-chart",
};

export const Default = storyOf(examples.default);
export const Single = storyOf(examples.single);
export const Gaps = storyOf(examples.gaps);
export const Firmness = storyOf(examples.firmness);
export const Close = storyOf(examples.close);
export const Long = storyOf(examples.long);
export const Six = storyOf(examples.six);
export const Many = storyOf(examples.many);
export const Huge = storyOf(examples.huge);
export const Zero = storyOf(examples.zero);
export const Hidden = storyOf(examples.hidden);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
export const Negative = storyOf(examples.negative);
