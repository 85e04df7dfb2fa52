import { storyOf } from "../stories.ts";
import { keyMessageExamples as examples } from "./key-message.examples.ts";

export default {
  title: "Componentes/Mensaje clave · Key message",
  id: "corett-key-message",
  component: "corett-key-message",
};

export const Default = storyOf(examples.default);
export const Approved = storyOf(examples.approved);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Banner = storyOf(examples.banner);
export const Quote = storyOf(examples.quote);
export const Media = storyOf(examples.media);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
