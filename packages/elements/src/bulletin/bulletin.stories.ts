import { storyOf } from "../stories.ts";
import { bulletinExamples as examples } from "./bulletin.examples.ts";

export default {
  title: "Componentes/Boletín · Bulletin",
  id: "corett-bulletin",
  component: "corett-bulletin",
};

export const Default = storyOf(examples.default);
export const Many = storyOf(examples.many);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
