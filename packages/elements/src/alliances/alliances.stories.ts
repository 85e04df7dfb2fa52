import { storyOf } from "../stories.ts";
import { alliancesExamples as examples } from "./alliances.examples.ts";

export default {
  title: "Componentes/Alianzas · Alliances",
  id: "corett-alliances",
  component: "corett-alliances",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
