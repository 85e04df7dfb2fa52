import { storyOf } from "../stories.ts";
import { videoExamples as examples } from "./video.examples.ts";

export default {
  title: "Componentes/Video · Video",
  id: "corett-video",
  component: "corett-video",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
