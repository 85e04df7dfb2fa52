import { storyOf } from "../stories.ts";
import { regionMapExamples as examples } from "./region-map.examples.ts";

export default {
  title: "Componentes/Mapa de la región · Region map",
  id: "corett-region-map",
  component: "corett-region-map",
};

export const Default = storyOf(examples.default);
export const Empty = storyOf(examples.empty);
