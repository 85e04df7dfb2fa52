import { storyOf } from "../stories.ts";
import { dataTableExamples as examples } from "./data-table.examples.ts";

export default {
  title: "Componentes/Tabla de datos · Data table",
  id: "corett-data-table",
  component: "corett-data-table",
};

export const Default = storyOf(examples.default);
export const Single = storyOf(examples.single);
export const Kinds = storyOf(examples.kinds);
export const Six = storyOf(examples.six);
export const Many = storyOf(examples.many);
export const Huge = storyOf(examples.huge);
export const Translated = storyOf(examples.translated);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
