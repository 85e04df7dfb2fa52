import { storyOf } from "../stories.ts";
import { dataTableExamples as examples } from "./data-table.examples.ts";

export default {
  title: "Componentes/Tabla de datos · Data table",
  id: "corett-data-table",
  component: "corett-data-table",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
