import { w } from "../manual/words.ts";
import {
  ACCESSIBLE,
  manual,
  MEDIA,
  none,
  PORTRAITS,
  READING,
  row,
  test,
  TRANSLATED,
  WHOLE,
} from "./wcag-kept.ts";
import type { Criterion } from "./wcag-type.ts";

/** Principle 1. */
export const perceivable: readonly Criterion[] = [
  row(
    "1.1.1",
    "A",
    w("Contenido no textual", "Non-text content"),
    test(ACCESSIBLE),
    manual(
      "charts",
      "Que lo que se oye de un gráfico baste para entenderlo.",
      "That what is heard of a chart is enough to understand it.",
    ),
  ),
  row(
    "1.2.1",
    "A",
    w(
      "Solo audio y solo video (grabado)",
      "Audio-only and video-only (prerecorded)",
    ),
    manual(
      "video",
      "La transcripción dice todo lo que se oye y se ve.",
      "The transcript tells all that is heard and seen.",
    ),
  ),
  row(
    "1.2.2",
    "A",
    w("Subtítulos (grabado)", "Captions (prerecorded)"),
    manual(
      "video",
      "El modelo exige subtítulos; que sean correctos lo ve una persona.",
      "The model demands captions; that they are right, a person sees.",
    ),
  ),
  row(
    "1.2.3",
    "A",
    w(
      "Audiodescripción o medio alternativo",
      "Audio description or media alternative",
    ),
    manual(
      "video",
      "Hay transcripción siempre, y audiodescripción donde se grabó.",
      "There is a transcript always, and audio description where it was recorded.",
    ),
  ),
  row(
    "1.2.4",
    "AA",
    w("Subtítulos (en directo)", "Captions (live)"),
    none("El kit no transmite en directo.", "The kit does not broadcast live."),
  ),
  row(
    "1.2.5",
    "AA",
    w("Audiodescripción (grabado)", "Audio description (prerecorded)"),
    manual(
      "video",
      "Quien publica un video graba la audiodescripción; el componente la ofrece.",
      "Who publishes a video records the description; the component offers it.",
    ),
  ),
  row(
    "1.3.1",
    "A",
    w("Información y relaciones", "Info and relationships"),
    test(ACCESSIBLE, PORTRAITS, WHOLE),
  ),
  row(
    "1.3.2",
    "A",
    w("Secuencia con significado", "Meaningful sequence"),
    test(TRANSLATED),
    manual(
      "order",
      "Que se oiga en el orden en que se lee.",
      "That it is heard in the order in which it is read.",
    ),
  ),
  row(
    "1.3.3",
    "A",
    w("Características sensoriales", "Sensory characteristics"),
    manual(
      "order",
      "Ningún texto manda «a la derecha» ni «lo verde».",
      "No text sends to “the right” or “the green one”.",
    ),
  ),
  row(
    "1.3.4",
    "AA",
    w("Orientación", "Orientation"),
    manual(
      "phone",
      "El teléfono se gira y todo sigue.",
      "The phone is turned and all goes on.",
    ),
  ),
  row(
    "1.3.5",
    "AA",
    w("Propósito de la entrada", "Identify input purpose"),
    none(
      "Ningún campo pide datos de la persona: solo hay búsqueda y filtros.",
      "No field asks for data of the person: there are only search and filters.",
    ),
  ),
  row(
    "1.4.1",
    "A",
    w("Uso del color", "Use of colour"),
    test(ACCESSIBLE, MEDIA),
  ),
  row(
    "1.4.2",
    "A",
    w("Control del audio", "Audio control"),
    none("Nada suena solo.", "Nothing sounds by itself."),
  ),
  row(
    "1.4.3",
    "AA",
    w("Contraste (mínimo)", "Contrast (minimum)"),
    test(ACCESSIBLE),
  ),
  row(
    "1.4.4",
    "AA",
    w("Cambio de tamaño del texto", "Resize text"),
    test(READING),
    manual(
      "zoom",
      "Letra del teléfono al máximo y zoom al 200 %.",
      "The phone's letters at their largest and zoom at 200 %.",
    ),
  ),
  row(
    "1.4.5",
    "AA",
    w("Imágenes de texto", "Images of text"),
    none(
      "Los textos son texto, también en los dibujos (SVG); el logotipo está exento.",
      "Texts are text, in drawings (SVG) too; the logo is exempt.",
    ),
  ),
  row(
    "1.4.6",
    "AAA",
    w("Contraste (mejorado)", "Contrast (enhanced)"),
    test(ACCESSIBLE),
  ),
  row("1.4.10", "AA", w("Reajuste", "Reflow"), test(TRANSLATED, PORTRAITS)),
  row(
    "1.4.11",
    "AA",
    w("Contraste no textual", "Non-text contrast"),
    test(MEDIA),
  ),
  row("1.4.12", "AA", w("Espaciado del texto", "Text spacing"), test(READING)),
  row(
    "1.4.13",
    "AA",
    w("Contenido al pasar el puntero o enfocar", "Content on hover or focus"),
    manual(
      "charts",
      "El valor de un punto se queda, se quita con Escape y no tapa lo que se lee.",
      "The value of a point stays, goes away with Escape and covers nothing that is read.",
    ),
  ),
];
