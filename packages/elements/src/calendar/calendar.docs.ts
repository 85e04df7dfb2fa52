import type { ComponentDocs } from "../docs.ts";
import {
  LISTING_ACCESSIBILITY,
  LISTING_CONTENT,
  LISTING_LIMITS,
} from "../listing/listing.docs.ts";
import { both } from "../listing/sample-listing.ts";
import { tableWords } from "../listing/sample-listing.ts";

/** What Storybook says of the component besides its examples. */
export const calendarDocs: ComponentDocs = {
  summary: both(
    "Las fechas para comunicar, como lista y como mes; cada una se puede llevar al calendario propio.",
    "The dates to communicate, as a list and as months; each can be taken into one’s own calendar.",
  ),
  use: [
    both(
      "Para fechas conmemorativas, sesiones, plazos y boletines de todo el año.",
      "For commemorative dates, sessions, deadlines and bulletins of the whole year.",
    ),
    both(
      "Para que un equipo descargue todas las fechas de una vez (.ics).",
      "For a team to download all dates at once (.ics).",
    ),
  ],
  avoid: [
    both(
      "Para trabajos que duran meses: `corett-timeline`.",
      "For work that takes months: `corett-timeline`.",
    ),
    both(
      "Para citas con hora: aquí solo hay días enteros.",
      "For appointments at an hour: here are whole days only.",
    ),
  ],
  content: [
    ...LISTING_CONTENT,
    both(
      "Diga quién proclamó cada día: no todos son de las Naciones Unidas.",
      "Say who proclaimed each day: not all are of the United Nations.",
    ),
    both(
      "Una fecha que vuelve cada año se escribe una vez.",
      "A date that comes every year is written once.",
    ),
  ],
  accessibility: [
    ...LISTING_ACCESSIBILITY,
    both(
      "El mes es una cuadrícula con una sola parada del teclado: flechas de día en día, RePág y AvPág de mes en mes, Inicio y Fin en la semana; Intro lleva al evento.",
      "The month is a grid with one stop of the keyboard: arrows from day to day, Page Up and Page Down from month to month, Home and End in the week; Enter leads to the event.",
    ),
    both(
      "Cada día dice su fecha entera y sus eventos.",
      "Each day says its whole date and its events.",
    ),
  ],
  limits: [
    ...LISTING_LIMITS,
    both(
      "Las fechas no tienen hora ni zona: el 30 de julio es el 30 de julio en los nueve países.",
      "Dates have no hour and no zone: 30 July is 30 July in all nine countries.",
    ),
    both(
      "La semana empieza el domingo; en Costa Rica, el lunes.",
      "The week begins on Sunday; in Costa Rica on Monday.",
    ),
    both(
      "El 29 de febrero es el 28 en los años que no lo tienen, también en el archivo.",
      "29 February is the 28th in years that have none, in the file too.",
    ),
    both(
      "Conoce «el segundo domingo de mayo»; no conoce las fechas que dependen de la Semana Santa.",
      "It knows “the second Sunday of May”; it does not know dates that depend on Easter.",
    ),
    both(
      "Lo que dura más de veinte días está en la lista del mes y no en cada día.",
      "What takes more than twenty days is in the list of the month and not on each day.",
    ),
    both(
      "El archivo es una copia: si una fecha cambia, hay que descargarlo otra vez; el mismo evento se actualiza y no se repite.",
      "The file is a copy: if a date changes it must be downloaded again; the same event is updated and not doubled.",
    ),
  ],
  misuse: [
    {
      title: both("Una fecha sin dato", "A date without data"),
      words: () =>
        tableWords("corett-calendar", "Fechas", [
          ["Fecha", "Cuándo", "Tipo"],
          ["Un día", "30 de julio", "Conmemoración"],
        ]),
      wrong: both(
        "Se lee en la lista, pero no está en ningún mes ni se puede llevar a un calendario.",
        "It is read in the list, but is in no month and cannot be taken into a calendar.",
      ),
      instead: both(
        'Ponga también el dato: `<dd data-value="--07-30">`.',
        'Give the data as well: `<dd data-value="--07-30">`.',
      ),
    },
  ],
  keywords: [
    "fechas",
    "conmemoración",
    "agenda",
    "ics",
    "dates",
    "commemoration",
    "iCalendar",
  ],
};
