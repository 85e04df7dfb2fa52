import { w } from "../manual/words.ts";
import {
  ACCESSIBLE,
  KEYBOARD,
  manual,
  none,
  PORTRAITS,
  row,
  test,
  TRANSLATED,
  WHOLE,
} from "./wcag-kept.ts";
import type { Criterion } from "./wcag-type.ts";

/** Principles 3 and 4. */
export const understandable: readonly Criterion[] = [
  row(
    "3.1.1",
    "A",
    w("Idioma de la página", "Language of page"),
    none(
      "El idioma es de la página; cada componente lleva además el suyo.",
      "The language is the page's; each component has its own as well.",
    ),
  ),
  row(
    "3.1.2",
    "AA",
    w("Idioma de las partes", "Language of parts"),
    test(TRANSLATED),
    manual(
      "languages",
      "La voz cambia de idioma donde el texto cambia.",
      "The voice changes its language where the text does.",
    ),
  ),
  row(
    "3.1.5",
    "AAA",
    w("Nivel de lectura", "Reading level"),
    manual(
      "easy",
      "Quien revisa el texto lo lee en voz alta a alguien que no es del tema; hay palabras fáciles donde el contenido las tiene.",
      "Who reviews a text reads it aloud to somebody from outside; there are easy words where the content has them.",
    ),
  ),
  row("3.2.1", "A", w("Al recibir el foco", "On focus"), test(KEYBOARD)),
  row(
    "3.2.2",
    "A",
    w("Al recibir entradas", "On input"),
    manual(
      "keyboard",
      "Filtrar cambia la lista y nada más; se anuncia cuántas filas quedan.",
      "Filtering changes the list and nothing else; how many rows remain is announced.",
    ),
  ),
  row(
    "3.2.3",
    "AA",
    w("Navegación coherente", "Consistent navigation"),
    none("Es del sitio entero.", "It is the whole site's."),
  ),
  row(
    "3.2.4",
    "AA",
    w("Identificación coherente", "Consistent identification"),
    test(PORTRAITS),
  ),
  row(
    "3.2.6",
    "A",
    w("Ayuda coherente", "Consistent help"),
    none(
      "Dónde va la línea de ayuda lo decide la página, en todas igual.",
      "Where the help line goes is the page's decision, the same on all.",
    ),
  ),
  row(
    "3.3.1",
    "A",
    w("Identificación de errores", "Error identification"),
    none("No hay formularios que enviar.", "There are no forms to send."),
  ),
  row(
    "3.3.2",
    "A",
    w("Etiquetas o instrucciones", "Labels or instructions"),
    test(ACCESSIBLE),
  ),
  row(
    "3.3.3",
    "AA",
    w("Sugerencias ante errores", "Error suggestion"),
    none("No hay formularios que enviar.", "There are no forms to send."),
  ),
  row(
    "3.3.4",
    "AA",
    w("Prevención de errores", "Error prevention"),
    none("Nada se contrata ni se envía.", "Nothing is agreed to or sent."),
  ),
  row(
    "3.3.7",
    "A",
    w("Entrada redundante", "Redundant entry"),
    none(
      "Nada se pide dos veces; nada se pide.",
      "Nothing is asked twice; nothing is asked.",
    ),
  ),
  row(
    "3.3.8",
    "AA",
    w("Autenticación accesible", "Accessible authentication"),
    none("Nadie se identifica.", "Nobody signs in."),
  ),
  row(
    "4.1.2",
    "A",
    w("Nombre, función, valor", "Name, role, value"),
    test(ACCESSIBLE, PORTRAITS, WHOLE),
  ),
  row(
    "4.1.3",
    "AA",
    w("Mensajes de estado", "Status messages"),
    test(KEYBOARD),
    manual(
      "filter",
      "Se oye cuántas filas quedan sin mover el foco.",
      "How many rows remain is heard without moving the focus.",
    ),
  ),
];
