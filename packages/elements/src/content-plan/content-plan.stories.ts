import { storyOf } from "../stories.ts";
import { contentPlanExamples as examples } from "./content-plan.examples.ts";

export default {
  title: "Componentes/Plan de contenido · Content plan",
  id: "corett-content-plan",
  component: "corett-content-plan",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Large = storyOf(examples.large);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
