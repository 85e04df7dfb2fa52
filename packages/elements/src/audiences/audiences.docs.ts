import type { ComponentDocs } from "../docs.ts";
import { both } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const audiencesDocs: ComponentDocs = {
  summary: both(
    "Los públicos en tarjetas: quiénes son, qué saben, qué actitud tienen y qué pueden hacer.",
    "The audiences on cards: who they are, what they know, what their attitude is and what they can do.",
  ),
  use: [
    both(
      "Para que quien escribe sepa a quién le habla.",
      "For those who write to know whom they speak to.",
    ),
  ],
  avoid: [
    both(
      "Para los mensajes de cada público: `corett-content-plan`.",
      "For the messages to each audience: `corett-content-plan`.",
    ),
  ],
  content: [
    both(
      "Cada parte empieza con un encabezado de tercer nivel (h3), sin saltar niveles.",
      "Each part begins with a third-level heading (h3), without skipping levels.",
    ),
    both(
      "Conocimiento, actitud y práctica son lo que se sabe, no lo que se desea.",
      "Knowledge, attitude and practice are what is known, not what is wished for.",
    ),
    both(
      "Hable de grupos e instituciones; las víctimas no son un público meta.",
      "Speak of groups and institutions; victims are no target audience.",
    ),
  ],
  accessibility: [
    both(
      "Son los encabezados, párrafos y listas de la página misma: se recorren como cualquier texto.",
      "They are the page’s own headings, paragraphs and lists: one walks through them as through any text.",
    ),
    both(
      "Cada párrafo empieza con su nombre en negrita.",
      "Each paragraph begins with its name in bold.",
    ),
  ],
  limits: [
    both(
      "Sin script se lee todo, en una columna.",
      "Without a script everything is read, in one column.",
    ),
    both(
      "Un público del que no se sabe más muestra solo quiénes son.",
      "An audience of which no more is known shows only who they are.",
    ),
  ],
  misuse: [
    {
      title: both("Todo en un párrafo", "Everything in one paragraph"),
      words: () => [
        "corett-audiences",
        {},
        ["h2", {}, "Públicos"],
        ["h3", {}, "Un público"],
        ["p", {}, "Saben poco, su actitud es buena y pueden ayudar."],
      ],
      wrong: both(
        "Nadie puede comparar dos públicos sin leerlos enteros.",
        "Nobody can compare two audiences without reading them whole.",
      ),
      instead: both(
        "Un párrafo para cada cosa, con su nombre: `<p><strong>Conocimiento</strong>: …</p>`.",
        "A paragraph for each, with its name: `<p><strong>Knowledge</strong>: …</p>`.",
      ),
    },
  ],
  keywords: [
    "público meta",
    "conocimiento",
    "actitud",
    "práctica",
    "audiences",
    "knowledge",
    "attitude",
  ],
};
