import { storyOf } from "../stories.ts";
import "./define.ts";
import { readerExamples as examples } from "./reader.examples.ts";

export default {
  title: "Componentes/Ayuda para leer · Reader",
  id: "corett-reader",
  component: "corett-reader",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Empty = storyOf(examples.empty);
