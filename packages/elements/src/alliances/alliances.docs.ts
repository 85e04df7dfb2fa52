import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const alliancesDocs: ComponentDocs = {
  summary: both(
    "Con quién trabaja la CORETT: cuántas alianzas hay de cada tipo y en cada país, en un mapa y en una lista.",
    "Whom CORETT works with: how many alliances there are of each kind and in each country, on a map and in a list.",
  ),
  use: [
    both(
      "Para mostrar con quién se trabaja y hasta dónde llega cada alianza.",
      "To show with whom CORETT works and how far each alliance reaches.",
    ),
  ],
  avoid: [
    both(
      "Para datos de contacto: `corett-directory`.",
      "For contact data: `corett-directory`.",
    ),
    both(
      "Para cifras por país: `corett-region-map`.",
      "For figures by country: `corett-region-map`.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Diga para qué es cada alianza, en una frase.",
      "Say in a sentence what each alliance is for.",
    ),
    both(
      "Solo instituciones; ningún nombre de persona.",
      "Institutions only; no person’s name.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "El mapa no se lee: los mismos números están en la lista por alcance.",
      "The map is not read: the same numbers are in the list by scope.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "Una alianza de tres países cuenta en los tres: los números por país no suman el total.",
      "An alliance of three countries counts in all three: the numbers by country do not add up to the whole.",
    ),
    both(
      "El mapa se ve desde unos 730 píxeles de ancho.",
      "The map is seen from a width of some 730 pixels on.",
    ),
    both(
      "Más alianzas en un país no quiere decir más trabajo: el mapa no compara países.",
      "More alliances in a country do not mean more work: the map does not compare countries.",
    ),
  ],
  misuse: [
    {
      title: both("Países sin su código", "Countries without their code"),
      words: () =>
        tableWords("corett-alliances", "Alianzas", [
          ["Alianza", "Tipo", "Con", "Alcance"],
          ["Una alianza", "Programa", "Un organismo", "Honduras"],
        ]),
      wrong: both(
        "Cuenta en la lista, pero el mapa queda vacío.",
        "It counts in the list, but the map stays empty.",
      ),
      instead: both(
        'Ponga el código: `<dd data-value="HN">Honduras</dd>`.',
        'Give the code: `<dd data-value="HN">Honduras</dd>`.',
      ),
    },
  ],
  keywords: ["socios", "convenios", "mapa", "partners", "agreements", "map"],
};
