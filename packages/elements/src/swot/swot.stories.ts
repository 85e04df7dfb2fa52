import { storyOf } from "../stories.ts";
import { swotExamples as examples } from "./swot.examples.ts";

export default {
  title: "Componentes/Análisis FODA · SWOT",
  id: "corett-swot",
  component: "corett-swot",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Handwritten = storyOf(examples.handwritten);
export const Empty = storyOf(examples.empty);
