import { storyOf } from "../stories.ts";
import { alliancesExamples as examples } from "./alliances.examples.ts";

export default {
  title: "Componentes/Alianzas · Alliances",
  id: "corett-alliances",
  component: "corett-alliances",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Long = storyOf(examples.long);
export const Translated = storyOf(examples.translated);
export const Table = storyOf(examples.table);
export const Regional = storyOf(examples.regional);
export const Invalid = storyOf(examples.invalid);
export const Empty = storyOf(examples.empty);
