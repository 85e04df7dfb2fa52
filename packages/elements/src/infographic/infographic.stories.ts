import { storyOf } from "../stories.ts";
import { infographicExamples as examples } from "./infographic.examples.ts";

export default {
  title: "Componentes/Infografía · Infographic",
  id: "corett-infographic",
  component: "corett-infographic",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
