import { storyOf } from "../stories.ts";
import { contentPlanExamples as examples } from "./content-plan.examples.ts";

export default {
  title: "Componentes/Plan de contenido · Content plan",
  id: "corett-content-plan",
  component: "corett-content-plan",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
