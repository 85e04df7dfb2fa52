import { storyOf } from "../stories.ts";
import { monitoringMatrixExamples as examples } from "./monitoring-matrix.examples.ts";

export default {
  title: "Componentes/Matriz de seguimiento · Monitoring matrix",
  id: "corett-monitoring-matrix",
  component: "corett-monitoring-matrix",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
