import { storyOf } from "../stories.ts";
import { hotlineExamples as examples } from "./hotline.examples.ts";

export default {
  title: "Componentes/Línea de ayuda · Hotline",
  id: "corett-hotline",
  component: "corett-hotline",
};

export const Default = storyOf(examples.default);
export const Channels = storyOf(examples.channels);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Expired = storyOf(examples.expired);
export const Undated = storyOf(examples.undated);
export const Empty = storyOf(examples.empty);
