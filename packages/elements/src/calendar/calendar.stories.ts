import { storyOf } from "../stories.ts";
import { calendarExamples as examples } from "./calendar.examples.ts";

export default {
  title: "Componentes/Calendario · Calendar",
  id: "corett-calendar",
  component: "corett-calendar",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Month = storyOf(examples.month);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
