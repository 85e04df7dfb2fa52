import { storyOf } from "../stories.ts";
import { regionMapExamples as examples } from "./region-map.examples.ts";

export default {
  title: "Componentes/Mapa de la región · Region map",
  id: "corett-region-map",
  component: "corett-region-map",
};

export const Default = storyOf(examples.default);
export const Single = storyOf(examples.single);
export const Huge = storyOf(examples.huge);
export const Hidden = storyOf(examples.hidden);
export const Zero = storyOf(examples.zero);
export const Translated = storyOf(examples.translated);
export const Elsewhere = storyOf(examples.elsewhere);
export const Columns = storyOf(examples.columns);
export const Empty = storyOf(examples.empty);
export const Ragged = storyOf(examples.ragged);
export const Negative = storyOf(examples.negative);
