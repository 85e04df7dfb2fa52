import { storyOf } from "../stories.ts";
import { timelineExamples as examples } from "./timeline.examples.ts";

export default {
  title: "Componentes/Plazos · Timeline",
  id: "corett-timeline",
  component: "corett-timeline",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
