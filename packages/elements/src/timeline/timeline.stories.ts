import { storyOf } from "../stories.ts";
import { timelineExamples as examples } from "./timeline.examples.ts";

export default {
  title: "Componentes/Plazos · Timeline",
  id: "corett-timeline",
  component: "corett-timeline",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Quarters = storyOf(examples.quarters);
export const Months = storyOf(examples.months);
export const Kinds = storyOf(examples.kinds);
export const Undated = storyOf(examples.undated);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
