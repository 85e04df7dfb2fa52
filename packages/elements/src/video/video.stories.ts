import { storyOf } from "../stories.ts";
import { videoExamples as examples } from "./video.examples.ts";

export default {
  title: "Componentes/Video · Video",
  id: "corett-video",
  component: "corett-video",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const TwoCountries = storyOf(examples.twoCountries);
export const External = storyOf(examples.external);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
