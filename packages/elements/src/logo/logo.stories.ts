import { storyOf } from "../stories.ts";
import { logoExamples as examples } from "./logo.examples.ts";

export default {
  title: "Componentes/Logotipo · Logo",
  id: "corett-logo",
  component: "corett-logo",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Full = storyOf(examples.full);
export const Lockup = storyOf(examples.lockup);
export const Long = storyOf(examples.long);
export const Mono = storyOf(examples.mono);
export const Negative = storyOf(examples.negative);
