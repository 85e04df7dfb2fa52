import { storyOf } from "../stories.ts";
import { factSheetExamples as examples } from "./fact-sheet.examples.ts";

export default {
  title: "Componentes/Hoja informativa · Fact sheet",
  id: "corett-fact-sheet",
  component: "corett-fact-sheet",
};

export const Default = storyOf(examples.default);
export const Many = storyOf(examples.many);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Minimal = storyOf(examples.minimal);
export const Empty = storyOf(examples.empty);
