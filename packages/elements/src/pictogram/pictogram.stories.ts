import { storyOf } from "../stories.ts";
import { pictogramExamples as examples } from "./pictogram.examples.ts";

export default {
  title: "Componentes/Pictograma · Pictogram",
  id: "corett-pictogram",
  component: "corett-pictogram",
};

export const Default = storyOf(examples.default);
export const Few = storyOf(examples.few);
export const None = storyOf(examples.none);
export const All = storyOf(examples.all);
export const Huge = storyOf(examples.huge);
export const Translated = storyOf(examples.translated);
export const Impossible = storyOf(examples.impossible);
export const Hidden = storyOf(examples.hidden);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
export const Negative = storyOf(examples.negative);
