import { storyOf } from "../stories.ts";
import "./define.ts";
import { quickExitExamples as examples } from "./quick-exit.examples.ts";

export default {
  title: "Componentes/Salida rápida · Quick exit",
  id: "corett-quick-exit",
  component: "corett-quick-exit",
};

export const Default = storyOf(examples.default);
export const Minimal = storyOf(examples.minimal);
export const Elsewhere = storyOf(examples.elsewhere);
export const Insecure = storyOf(examples.insecure);
export const Translated = storyOf(examples.translated);
