import { storyOf } from "../stories.ts";
import { hotlineExamples as examples } from "./hotline.examples.ts";

export default {
  title: "Componentes/Línea de ayuda · Hotline",
  id: "corett-hotline",
  component: "corett-hotline",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
