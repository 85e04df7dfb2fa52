import { storyOf } from "../stories.ts";
import { providerExamples as examples } from "./provider.examples.ts";

export default {
  title: "Componentes/Página · Provider",
  id: "corett-provider",
  component: "corett-provider",
};

export const Default = storyOf(examples.default);
export const Two = storyOf(examples.two);
export const Minimal = storyOf(examples.minimal);
