import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const contentPlanDocs: ComponentDocs = {
  summary: both(
    "El plan de contenido como matriz: qué mensaje llega a qué público, con qué productos, por qué canales y en qué años.",
    "The content plan as a matrix: which message reaches which audience, with which products, through which channels, in which years.",
  ),
  use: [
    both(
      "Para que un equipo de comunicación encuentre qué decir a un público y con qué.",
      "For a communication team to find what to say to an audience, and with what.",
    ),
    both(
      "En páginas de trabajo, no en la portada.",
      "On pages for work, not on a front page.",
    ),
  ],
  avoid: [
    both(
      "Para mostrar un mensaje al público: `corett-key-message`.",
      "To show a message to the public: `corett-key-message`.",
    ),
    both(
      "Para el calendario de publicaciones: `corett-calendar`.",
      "For the calendar of publications: `corett-calendar`.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Ponga juntas las filas del mismo público con el mismo plan: lo que se repite se muestra una vez.",
      "Put rows of the same audience and plan together: what they have in common is shown once.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "Lo que no se repite a la vista sí se lee en voz alta en cada fila.",
      "What is not shown again is still read aloud in every row.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "El filtro de años entiende años enteros («2021 – 2025»), no meses.",
      "The filter by year understands whole years (“2021 – 2025”), not months.",
    ),
  ],
  misuse: [
    {
      title: both(
        "Un mensaje con todo su texto",
        "A message with all of its text",
      ),
      words: () =>
        tableWords("corett-content-plan", "Plan", [
          ["Mensaje", "Público"],
          [
            "Trabajamos para prevenir y combatir ambos delitos. Para eso nos reunimos cada trimestre, revisamos los avances y escribimos un informe que se envía a las autoridades de cada país.",
            "Instituciones",
          ],
        ]),
      wrong: both(
        "La fila deja de tener nombre: quien escucha la tabla oye el párrafo entero antes de cada celda.",
        "The row no longer has a name: whoever listens to the table hears the whole paragraph before every cell.",
      ),
      instead: both(
        "Escriba el mensaje en una frase; el detalle va en su tarjeta.",
        "Write the message in one sentence; the detail goes on its card.",
      ),
    },
  ],
  keywords: [
    "matriz",
    "mensajes",
    "públicos",
    "productos",
    "canales",
    "matrix",
    "messages",
    "channels",
  ],
};
