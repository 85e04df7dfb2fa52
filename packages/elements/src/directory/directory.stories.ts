import { storyOf } from "../stories.ts";
import { directoryExamples as examples } from "./directory.examples.ts";

export default {
  title: "Componentes/Directorio · Directory",
  id: "corett-directory",
  component: "corett-directory",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Formulas = storyOf(examples.formulas);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
