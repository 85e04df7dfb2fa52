import { storyOf } from "../stories.ts";
import { directoryExamples as examples } from "./directory.examples.ts";

export default {
  title: "Componentes/Directorio · Directory",
  id: "corett-directory",
  component: "corett-directory",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
