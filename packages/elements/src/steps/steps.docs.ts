import { both } from "../chart/chart.docs.ts";
import type { ComponentDocs } from "../docs.ts";

export const stepsDocs: ComponentDocs = {
  summary: both(
    "Pasos en su orden, cada uno con su número sobre una línea que lleva al siguiente.",
    "Steps in their order, each with its number on a line that leads to the next.",
  ),
  use: [
    both(
      "Para lo que se hace en un orden: cómo leer unas cifras, cómo se atiende un caso.",
      "For what is done in an order: how to read figures, how a case is handled.",
    ),
  ],
  avoid: [
    both(
      "Para cosas sin orden: use una lista de la página.",
      "For things without an order: use a list of the page.",
    ),
  ],
  content: [
    both(
      "De dos a ocho pasos, cada uno una frase con su verbo.",
      "Two to eight steps, each a sentence with its verb.",
    ),
  ],
  accessibility: [
    both(
      "Es una lista ordenada con o sin scripts; el número se lee con su paso.",
      "It is an ordered list with or without scripts; the number is read with its step.",
    ),
  ],
  limits: [
    both(
      "Los pasos son texto: un enlace dentro de un paso se pierde al dibujarlos.",
      "Steps are text: a link within a step is lost when they are drawn.",
    ),
  ],
  misuse: [
    {
      title: both("Pasos sin lista", "Steps without a list"),
      words: () => [
        "corett-steps",
        {},
        ["h3", {}, "Alfa"],
        ["p", {}, "1) Beta 2) Gama"],
      ],
      wrong: both(
        "No hay pasos que dibujar, y un lector de pantalla no sabe cuántos son.",
        "There are no steps to draw, and a screen reader does not know how many there are.",
      ),
      instead: both("Escríbalos en un <ol>.", "Write them in an <ol>."),
    },
  ],
  keywords: ["pasos", "proceso", "instrucciones", "steps", "process", "how to"],
};
