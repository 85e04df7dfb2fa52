import { storyOf } from "../stories.ts";
import { documentExamples as examples } from "./document.examples.ts";

export default {
  title: "Componentes/Documento · Document",
  id: "corett-document",
  component: "corett-document",
};

export const Words = storyOf(examples.words);
