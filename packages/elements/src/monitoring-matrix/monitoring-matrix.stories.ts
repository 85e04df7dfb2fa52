import { storyOf } from "../stories.ts";
import { monitoringMatrixExamples as examples } from "./monitoring-matrix.examples.ts";

export default {
  title: "Componentes/Matriz de seguimiento · Monitoring matrix",
  id: "corett-monitoring-matrix",
  component: "corett-monitoring-matrix",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
