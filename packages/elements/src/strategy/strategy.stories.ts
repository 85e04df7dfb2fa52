import { storyOf } from "../stories.ts";
import { strategyExamples as examples } from "./strategy.examples.ts";

export default {
  title: "Componentes/La estrategia · Strategy",
  id: "corett-strategy",
  component: "corett-strategy",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Handwritten = storyOf(examples.handwritten);
export const Empty = storyOf(examples.empty);
