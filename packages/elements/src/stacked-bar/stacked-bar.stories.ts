import { storyOf } from "../stories.ts";
import { stackedBarExamples as examples } from "./stacked-bar.examples.ts";

export default {
  title: "Componentes/Barras apiladas · Stacked bars",
  id: "corett-stacked-bar",
  component: "corett-stacked-bar",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
