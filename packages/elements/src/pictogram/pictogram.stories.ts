import { storyOf } from "../stories.ts";
import { pictogramExamples as examples } from "./pictogram.examples.ts";

export default {
  title: "Componentes/Pictograma · Pictogram",
  id: "corett-pictogram",
  component: "corett-pictogram",
};

export const Default = storyOf(examples.default);
export const None = storyOf(examples.none);
export const All = storyOf(examples.all);
export const Impossible = storyOf(examples.impossible);
