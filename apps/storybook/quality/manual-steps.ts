import { w, type Words } from "../manual/words.ts";

/** A step that a person takes with a real device. */
export interface Step {
  readonly id: string;
  readonly title: Words;
  /** Where: devices and what reads aloud. */
  readonly on: Words;
  readonly action: Words;
  /** What must be heard or seen, else it is a fault. */
  readonly expected: Words;
}

const READERS = w(
  "TalkBack (Android), VoiceOver (iPhone), NVDA con Firefox (Windows)",
  "TalkBack (Android), VoiceOver (iPhone), NVDA with Firefox (Windows)",
);
const PHONES = w(
  "un Android barato (2 GB de memoria) y un iPhone",
  "a cheap Android (2 GB of memory) and an iPhone",
);

/** What no machine here can check. Nobody has taken these steps yet. */
export const steps: readonly Step[] = [
  {
    id: "order",
    title: w("De principio a fin", "From beginning to end"),
    on: READERS,
    action: w(
      "Abra la hoja informativa y la infografía. Lea todo con el gesto de «siguiente» y salte por encabezados.",
      "Open the fact sheet and the infographic. Read all with the “next” gesture, and jump by headings.",
    ),
    expected: w(
      "Se oye lo que se ve, en ese orden, una sola vez. Cada encabezado anuncia lo que sigue.",
      "What is seen is heard, in that order, once. Each heading announces what follows.",
    ),
  },
  {
    id: "charts",
    title: w("Gráficos", "Charts"),
    on: READERS,
    action: w(
      "Llegue a un gráfico de barras, uno de líneas y el mapa. Use las flechas (en el teléfono, deslice arriba y abajo). Abra «Datos y cita».",
      "Go to a bar chart, a line chart and the map. Use the arrow keys (on a phone, swipe up and down). Open “Data and citation”.",
    ),
    expected: w(
      "El nombre del gráfico, que se puede recorrer, y cada valor con su lugar o año. Cero, «menos de 5», «sin dato» y «dato protegido» suenan distinto. La tabla dice lo mismo.",
      "The chart's name, that one can go through it, and each value with its place or year. Zero, “fewer than 5”, “no data” and “protected” sound different. The table says the same.",
    ),
  },
  {
    id: "filter",
    title: w("Buscar y filtrar", "Search and filter"),
    on: READERS,
    action: w(
      "En el plan de contenido, escriba una palabra y elija un público.",
      "In the content plan, type a word and choose an audience.",
    ),
    expected: w(
      "Se oye «2 de 40» o lo que quede, sin salir del campo. Ordenar por una columna se anuncia.",
      "“2 of 40”, or what remains, is heard without leaving the field. Sorting by a column is announced.",
    ),
  },
  {
    id: "links",
    title: w("Solo los enlaces", "Only the links"),
    on: READERS,
    action: w(
      "Abra la lista de enlaces del lector de pantalla (rotor, NVDA+F7).",
      "Open the screen reader's list of links (rotor, NVDA+F7).",
    ),
    expected: w(
      "Cada enlace se entiende solo. El número de ayuda se oye cifra por cifra o como número, con el país.",
      "Each link is understood alone. The help number is heard digit by digit or as a number, with the country.",
    ),
  },
  {
    id: "languages",
    title: w("Dos idiomas en una página", "Two languages on one page"),
    on: READERS,
    action: w(
      "Abra un mensaje en k'iche' con partes en español, y la página en inglés con una cita en español.",
      "Open a message in K'iche' with parts in Spanish, and the English page with a Spanish quotation.",
    ),
    expected: w(
      "La voz en español lee solo lo español. Lo que no tiene voz se deletrea o se calla, pero no se lee con otra voz.",
      "The Spanish voice reads only what is Spanish. What has no voice is spelt or skipped, not read by another voice.",
    ),
  },
  {
    id: "keyboard",
    title: w("Sin ratón", "Without a mouse"),
    on: w(
      "Windows con Edge y Firefox; un teclado Bluetooth en Android",
      "Windows with Edge and Firefox; a Bluetooth keyboard on Android",
    ),
    action: w(
      "Recorra cada componente con Tab, flechas, Intro, Espacio y Escape.",
      "Go through each component with Tab, arrows, Enter, Space and Escape.",
    ),
    expected: w(
      "Siempre se ve dónde está el foco, nada lo tapa y de todo se sale.",
      "Where the focus is can always be seen, nothing covers it and one gets out of everything.",
    ),
  },
  {
    id: "exit",
    title: w("Salida rápida", "Quick exit"),
    on: PHONES,
    action: w(
      "Toque la salida; en computadora, Mayúsculas tres veces. Luego use «atrás».",
      "Tap the exit; on a computer, Shift three times. Then use “back”.",
    ),
    expected: w(
      "La pantalla queda en blanco al instante y se abre otro sitio. «Atrás» no vuelve a la página. El historial la sigue teniendo: el componente lo dice.",
      "The screen is blank at once and another site opens. “Back” does not return to the page. The history still has it: the component says so.",
    ),
  },
  {
    id: "call",
    title: w("Llamar", "Call"),
    on: PHONES,
    action: w(
      "Toque el número de la línea de ejemplo y no llame.",
      "Tap the sample line's number and do not call.",
    ),
    expected: w(
      "Se abre el teléfono con el número correcto y no se llama solo. Un número vencido no aparece y se dice a quién preguntar.",
      "The phone opens with the right number and does not call by itself. An expired number does not show and whom to ask is said.",
    ),
  },
  {
    id: "video",
    title: w("Video y señas", "Video and signing"),
    on: PHONES,
    action: w(
      "Vea el video con subtítulos, con lengua de señas, con audiodescripción y lea la transcripción.",
      "Watch the video with captions, with sign language, with audio description, and read the transcript.",
    ),
    expected: w(
      "Los subtítulos van con la voz y dicen los sonidos. La seña es la del país que se nombra. La descripción dice lo que solo se ve. Nada destella.",
      "Captions go with the voice and tell the sounds. The signing is that of the country named. The description tells what is only seen. Nothing flashes.",
    ),
  },
  {
    id: "phone",
    title: w("Un teléfono barato", "A cheap phone"),
    on: w(
      "Android Go con 2 GB, red 3G, Chrome y Opera Mini",
      "Android Go with 2 GB, 3G, Chrome and Opera Mini",
    ),
    action: w(
      "Abra la página anfitriona por primera vez; gírela; toque cada botón con el pulgar.",
      "Open the host page for the first time; turn it; tap each button with the thumb.",
    ),
    expected: w(
      "Las palabras se leen antes de tres segundos y no saltan. Con Opera Mini, sin guiones, está todo lo escrito. Ningún botón pide puntería.",
      "The words can be read within three seconds and do not jump. With Opera Mini, without scripts, all that is written is there. No button asks for aim.",
    ),
  },
  {
    id: "zoom",
    title: w("Letra grande", "Large letters"),
    on: PHONES,
    action: w(
      "Ponga la letra del sistema al máximo; en computadora, zoom al 200 % y al 400 %.",
      "Set the system's letters to the largest; on a computer, zoom to 200 % and 400 %.",
    ),
    expected: w(
      "Nada se corta ni se encima; solo las tablas se desplazan de lado.",
      "Nothing is cut off or overlaps; only tables scroll sideways.",
    ),
  },
  {
    id: "forced",
    title: w("Contraste alto de Windows", "Windows' high contrast"),
    on: w(
      "Windows con los cuatro temas de contraste",
      "Windows with its four contrast themes",
    ),
    action: w(
      "Vea los gráficos y las tarjetas con cada tema.",
      "Look at the charts and cards with each theme.",
    ),
    expected: w(
      "Cada borde, barra, línea y foco se distingue del fondo.",
      "Each border, bar, line and focus stands out from the ground.",
    ),
  },
  {
    id: "print",
    title: w("Papel", "Paper"),
    on: w("una impresora en blanco y negro", "a black-and-white printer"),
    action: w(
      "Imprima la hoja informativa y la infografía.",
      "Print the fact sheet and the infographic.",
    ),
    expected: w(
      "Todo lo plegado sale abierto, las series se distinguen en gris, el código QR abre la página.",
      "What was folded is open, the series can be told apart in grey, the QR code opens the page.",
    ),
  },
  {
    id: "easy",
    title: w("Palabras fáciles", "Easy words"),
    on: w(
      "dos personas que no son del tema",
      "two people from outside the field",
    ),
    action: w(
      "Léales un mensaje y una hoja; pídales que lo digan con sus palabras.",
      "Read them a message and a sheet; ask them to tell it in their words.",
    ),
    expected: w(
      "Dicen lo que el texto quiere decir. Lo que no, se reescribe.",
      "They tell what the text means. What they do not is rewritten.",
    ),
  },
];
