import { storyOf } from "../stories.ts";
import { stackedBarExamples as examples } from "./stacked-bar.examples.ts";

export default {
  title: "Componentes/Barras apiladas · Stacked bars",
  id: "corett-stacked-bar",
  component: "corett-stacked-bar",
};

export const Default = storyOf(examples.default);
export const Single = storyOf(examples.single);
export const Long = storyOf(examples.long);
export const Six = storyOf(examples.six);
export const Firmness = storyOf(examples.firmness);
export const Hidden = storyOf(examples.hidden);
export const Huge = storyOf(examples.huge);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
export const Negative = storyOf(examples.negative);
