import { storyOf } from "../stories.ts";
import { calendarExamples as examples } from "./calendar.examples.ts";

export default {
  title: "Componentes/Calendario · Calendar",
  id: "corett-calendar",
  component: "corett-calendar",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
