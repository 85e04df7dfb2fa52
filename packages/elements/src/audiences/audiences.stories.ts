import { storyOf } from "../stories.ts";
import { audiencesExamples as examples } from "./audiences.examples.ts";

export default {
  title: "Componentes/Públicos · Audiences",
  id: "corett-audiences",
  component: "corett-audiences",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Handwritten = storyOf(examples.handwritten);
export const Empty = storyOf(examples.empty);
