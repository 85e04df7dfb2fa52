import { storyOf } from "../stories.ts";
import { stepsExamples as examples } from "./steps.examples.ts";

export default {
  title: "Componentes/Pasos · Steps",
  id: "corett-steps",
  component: "corett-steps",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
