import type { LocalizedText } from "@corett/model";
import { both } from "./sample-listing.ts";

/** What holds for every listing, for their pages of documentation. */

export const LISTING_CONTENT: readonly LocalizedText[] = [
  both(
    "El nombre de cada fila se entiende solo: es lo primero que se lee en una tarjeta y lo que se busca.",
    "The name of each row makes sense alone: it is what one reads first on a card, and what one searches for.",
  ),
  both(
    "Los nombres de las columnas son cortos, de una o dos palabras: en un teléfono están junto a cada dato.",
    "The names of the columns are short, one or two words: on a telephone they stand beside every field.",
  ),
  both(
    "Una celda vacía se deja vacía; no escriba «N/A» ni guiones.",
    "An empty cell stays empty; write neither “N/A” nor dashes.",
  ),
];

export const LISTING_ACCESSIBILITY: readonly LocalizedText[] = [
  both(
    "Es una tabla con encabezados de fila y de columna, también cuando se ve como tarjetas: sus roles están escritos.",
    "It is a table with row and column headers, also where it looks like cards: its roles are written out.",
  ),
  both(
    "Los encabezados son botones que ordenan; dicen si la columna va hacia arriba o hacia abajo (`aria-sort`).",
    "The headers are buttons that sort; they say whether the column goes up or down (`aria-sort`).",
  ),
  both(
    "Cuántas filas quedan se anuncia sin interrumpir, y el foco no se mueve mientras se escribe.",
    "How many rows are left is announced without interrupting, and the focus does not move while one types.",
  ),
];

export const LISTING_LIMITS: readonly LocalizedText[] = [
  both(
    "Sin script se leen todos los registros, uno debajo de otro, a cualquier ancho; buscar, filtrar y ordenar necesita el script.",
    "Without a script all records are read, one below the other, at any width; to search, filter and sort needs the script.",
  ),
  both(
    "Una tabla escrita a mano dentro del componente también sirve, pero sin script una de muchas columnas hace que la página se mueva de lado en un teléfono: ningún HTML lo evita sin hoja de estilos.",
    "A table written by hand inside the component works too, but without a script one with many columns makes the page scroll sideways on a telephone: no HTML prevents that without a style sheet.",
  ),
  both(
    "Lo que se busca y se filtra queda en el componente: no se guarda, no va a la dirección ni a ningún servidor.",
    "What is searched and filtered stays in the component: it is not stored and goes neither into the address nor to a server.",
  ),
  both(
    "Hasta 500 filas. Más son una base de datos y necesitan otra cosa.",
    "Up to 500 rows. More is a database, and needs something else.",
  ),
];
