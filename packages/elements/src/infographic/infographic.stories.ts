import { storyOf } from "../stories.ts";
import { infographicExamples as examples } from "./infographic.examples.ts";

export default {
  title: "Componentes/Infografía · Infographic",
  id: "corett-infographic",
  component: "corett-infographic",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Steps = storyOf(examples.steps);
export const Map = storyOf(examples.map);
export const Long = storyOf(examples.long);
export const Approved = storyOf(examples.approved);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
