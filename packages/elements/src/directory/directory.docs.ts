import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const directoryDocs: ComponentDocs = {
  summary: both(
    "Un directorio de organizaciones y medios que se busca, se filtra y se imprime.",
    "A directory of organizations and media that can be searched, filtered and printed.",
  ),
  use: [
    both(
      "Para direcciones públicas de instituciones.",
      "For public addresses of institutions.",
    ),
    both(
      "Para imprimirlo: en papel, cada enlace dice su dirección.",
      "To print it: on paper every link says its address.",
    ),
  ],
  avoid: [
    both(
      "Para números de ayuda: `corett-hotline`, que deja de mostrar un número vencido.",
      "For numbers to call for help: `corett-hotline`, which stops showing a number that has run out.",
    ),
    both(
      "Para datos de personas: no van en ningún componente.",
      "For data of persons: they belong in no component.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Nunca el correo de una persona: use el de la redacción o la oficina.",
      "Never a person’s e-mail address: use the newsroom’s or the office’s.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "Un enlace dice adónde lleva: el nombre del sitio o la dirección de correo.",
      "A link says where it leads: the name of the site or the e-mail address.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "El botón de imprimir imprime la página entera, como el del navegador.",
      "The print button prints the whole page, as the browser’s does.",
    ),
    both(
      "Solo lleva a `https:` y a direcciones de correo; lo demás queda como texto.",
      "It leads only to `https:` and to e-mail addresses; anything else stays text.",
    ),
  ],
  misuse: [
    {
      title: both(
        "Un número de ayuda entre los contactos",
        "A number to call for help among the contacts",
      ),
      words: () =>
        tableWords("corett-directory", "Directorio", [
          ["Nombre", "Tipo", "Contacto"],
          ["Línea de ejemplo", "Ayuda", "000 0000"],
        ]),
      wrong: both(
        "Nadie ve cuándo se verificó; si cambia, la página sigue mostrando el viejo a quien necesita ayuda.",
        "Nobody sees when it was verified; if it changes, the page goes on showing the old one to somebody who needs help.",
      ),
      instead: both(
        "Ponga el número en `corett-hotline`.",
        "Put the number into `corett-hotline`.",
      ),
    },
  ],
  keywords: [
    "medios",
    "organizaciones",
    "contactos",
    "media",
    "organizations",
    "contacts",
  ],
};
