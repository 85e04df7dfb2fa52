import { storyOf } from "../stories.ts";
import { documentExamples as examples } from "./document.examples.ts";

export default {
  title: "Componentes/Documento · Document",
  id: "corett-document",
  component: "corett-document",
};

export const Words = storyOf(examples.words);

/** As a page would use it: the address of a document on the same site. */
export const FromAddress = {
  ...storyOf(examples.words),
  name: "Desde una dirección",
  args: { src: "published/infographic/detected-victims.json" },
};
