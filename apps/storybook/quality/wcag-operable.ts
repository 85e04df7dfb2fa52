import { w } from "../manual/words.ts";
import {
  ACCESSIBLE,
  KEYBOARD,
  manual,
  none,
  READING,
  row,
  test,
} from "./wcag-kept.ts";
import type { Criterion } from "./wcag-type.ts";

/** Principle 2. */
export const operable: readonly Criterion[] = [
  row(
    "2.1.1",
    "A",
    w("Teclado", "Keyboard"),
    test(KEYBOARD),
    manual(
      "keyboard",
      "Todo se alcanza y se usa sin ratón.",
      "All is reached and used without a mouse.",
    ),
  ),
  row(
    "2.1.2",
    "A",
    w("Sin trampas para el teclado", "No keyboard trap"),
    test(KEYBOARD),
  ),
  row(
    "2.1.4",
    "A",
    w("Atajos de una tecla", "Character key shortcuts"),
    none(
      "No hay atajos de una letra; la salida rápida usa Mayúsculas tres veces, que no es una letra.",
      "There are no one-letter shortcuts; the quick exit uses Shift three times, which is no character.",
    ),
  ),
  row(
    "2.2.1",
    "A",
    w("Tiempo ajustable", "Timing adjustable"),
    none("Nada caduca mientras se lee.", "Nothing runs out while one reads."),
  ),
  row(
    "2.2.2",
    "A",
    w("Pausar, detener, ocultar", "Pause, stop, hide"),
    test(READING),
  ),
  row(
    "2.3.1",
    "A",
    w("Umbral de tres destellos", "Three flashes"),
    test(READING),
    manual(
      "video",
      "Ningún video destella más de tres veces por segundo.",
      "No video flashes more than three times a second.",
    ),
  ),
  row(
    "2.4.1",
    "A",
    w("Evitar bloques", "Bypass blocks"),
    none(
      "Es de la página; los encabezados del kit ayudan a saltar.",
      "It is the page's; the kit's headings help to skip.",
    ),
  ),
  row(
    "2.4.2",
    "A",
    w("Título de la página", "Page titled"),
    none("El título es de la página.", "The title is the page's."),
  ),
  row(
    "2.4.3",
    "A",
    w("Orden del foco", "Focus order"),
    test(KEYBOARD),
    manual(
      "keyboard",
      "El foco va en el orden de la lectura.",
      "The focus goes in the order of reading.",
    ),
  ),
  row(
    "2.4.4",
    "A",
    w("Propósito de los enlaces", "Link purpose (in context)"),
    test(ACCESSIBLE),
    manual(
      "links",
      "Cada enlace dice adónde lleva, también solo.",
      "Each link says where it leads, also alone.",
    ),
  ),
  row(
    "2.4.5",
    "AA",
    w("Múltiples vías", "Multiple ways"),
    none("Es del sitio entero.", "It is the whole site's."),
  ),
  row(
    "2.4.6",
    "AA",
    w("Encabezados y etiquetas", "Headings and labels"),
    manual(
      "order",
      "Los encabezados dicen lo que sigue.",
      "Headings say what follows.",
    ),
  ),
  row("2.4.7", "AA", w("Foco visible", "Focus visible"), test(KEYBOARD)),
  row(
    "2.4.11",
    "AA",
    w("Foco no tapado (mínimo)", "Focus not obscured (minimum)"),
    test(KEYBOARD),
    manual(
      "keyboard",
      "La salida rápida, fija en la pantalla, no tapa lo enfocado.",
      "The quick exit, fixed on the screen, does not cover what has the focus.",
    ),
  ),
  row(
    "2.4.13",
    "AAA",
    w("Apariencia del foco", "Focus appearance"),
    test(KEYBOARD),
  ),
  row(
    "2.5.1",
    "A",
    w("Gestos del puntero", "Pointer gestures"),
    none("Un toque basta para todo.", "One tap is enough for everything."),
  ),
  row(
    "2.5.2",
    "A",
    w("Cancelación del puntero", "Pointer cancellation"),
    none(
      "Se usan botones y enlaces del navegador, que actúan al soltar.",
      "Buttons and links are the browser's, which act on release.",
    ),
  ),
  row(
    "2.5.3",
    "A",
    w("Etiqueta en el nombre", "Label in name"),
    test(KEYBOARD),
  ),
  row(
    "2.5.4",
    "A",
    w("Activación por movimiento", "Motion actuation"),
    none(
      "Nada se activa al mover el aparato.",
      "Nothing is set off by moving the device.",
    ),
  ),
  row(
    "2.5.5",
    "AAA",
    w("Tamaño del objetivo (mejorado)", "Target size (enhanced)"),
    manual(
      "phone",
      "Los botones miden 44 píxeles; los enlaces dentro de un texto están exentos.",
      "Buttons are 44 pixels; links inside a text are exempt.",
    ),
  ),
  row(
    "2.5.7",
    "AA",
    w("Movimientos de arrastre", "Dragging movements"),
    none("Nada se arrastra.", "Nothing is dragged."),
  ),
  row(
    "2.5.8",
    "AA",
    w("Tamaño del objetivo (mínimo)", "Target size (minimum)"),
    test(ACCESSIBLE),
  ),
];
