import { html } from "lit";
import { type Example, examples, type Page, page, section } from "./parts.ts";
import {
  DOOR,
  LANDSCAPE,
  PEOPLE,
  SMUGGLING,
  SUPPORT,
  TALK,
  TRAFFICKING,
  WORK,
} from "./scenes.ts";
import { type Language, w, type Words } from "./words.ts";

const HELPS: readonly Example[] = [
  [
    TALK,
    w(
      "Personas que hablan y deciden, de igual a igual.",
      "People who talk and decide, as equals.",
    ),
    "do",
  ],
  [
    PEOPLE,
    w(
      "Distintas edades, cuerpos, sexos y orígenes; también hombres, niños y personas LGBTIQ+.",
      "Different ages, builds, sexes and origins; men, boys and LGBTIQ+ persons too.",
    ),
    "do",
  ],
  [
    WORK,
    w(
      "Lugares de trabajo de todos los días, con luz; manos y objetos.",
      "Everyday places of work, with light; hands and objects.",
    ),
    "do",
  ],
  [
    SUPPORT,
    w(
      "Escenas de apoyo: escuchar, acompañar, firmar, orientar.",
      "Scenes of support: listening, accompanying, signing, guiding.",
    ),
    "do",
  ],
  [
    LANDSCAPE,
    w("Paisajes y formas abstractas.", "Landscapes and abstract shapes."),
    "do",
  ],
  [DOOR, w("Una salida, no un encierro.", "A way out, not confinement."), "do"],
];

/** What harms, and the picture that says it without harm. */
const INSTEAD: readonly (readonly [harm: Words, scene: unknown, Words])[] = [
  [
    w(
      "Cadenas, sogas, esposas, rejas, jaulas, códigos de barras, bocas tapadas.",
      "Chains, ropes, handcuffs, bars, cages, barcodes, taped mouths.",
    ),
    DOOR,
    w("una puerta abierta", "an open door"),
  ],
  [
    w(
      "Sangre, moretones, cuartos oscuros, cuerpos encogidos o sexualizados.",
      "Blood, bruises, dark rooms, cowering or sexualized bodies.",
    ),
    WORK,
    w("el lugar, con luz y sin nadie", "the place, with light and with no one"),
  ],
  [
    w(
      "Niñas y niños que lloran o que se pueden reconocer.",
      "Children who cry or who can be recognized.",
    ),
    SUPPORT,
    w("manos que acompañan", "hands that accompany"),
  ],
  [
    w(
      "La cara o el lugar de una víctima real, aunque esté borrosa; la ubicación guardada en la foto.",
      "The face or the place of a real victim, even blurred; the location stored in the photograph.",
    ),
    LANDSCAPE,
    w("un paisaje que no es de nadie", "a landscape that is nobody's"),
  ],
  [
    w(
      "Solo mujeres para lo sexual y solo hombres para el trabajo.",
      "Only women for what is sexual and only men for work.",
    ),
    PEOPLE,
    w(
      "personas diversas en cada forma de trata",
      "diverse people in each form of trafficking",
    ),
  ],
  [
    w(
      "Alguien que salva y alguien que espera.",
      "Someone who saves and someone who waits.",
    ),
    TALK,
    w("dos personas que deciden", "two people who decide"),
  ],
];

const instead = (language: Language) =>
  html`<div class="grid">
    ${INSTEAD.map(
      ([harm, scene, words]) =>
        html`<figure class="instead">
          <p class="harm">✕ ${harm[language]}</p>
          <div class="stage">${scene}</div>
          <figcaption>
            <strong>${w("En su lugar", "Instead")[language]}:</strong>
            ${words[language]}.
          </figcaption>
        </figure>`,
    )}
  </div>`;

const always = (language: Language): readonly Example[] => [
  [
    html`<p class="form">
      ☑
      ${w("Sé para qué se usa mi imagen.", "I know what my picture is used for.")[language]}<br />☑
      ${w("La puedo retirar cuando quiera.", "I can withdraw it whenever I want.")[language]}
    </p>`,
    w(
      "Consentimiento informado, por escrito y que se puede retirar.",
      "Informed consent, in writing, that can be withdrawn.",
    ),
    "do",
  ],
  [
    html`<code
      >alt="${w("Dos personas conversan sentadas, de igual a igual", "Two people talk, seated, as equals")[language]}"</code
    >`,
    w(
      "Texto alternativo que dice lo que importa; subtítulos y, si se puede, lengua de señas del país.",
      "Alternative text that says what matters; subtitles and, where possible, the country's sign language.",
    ),
    "do",
  ],
  [
    html`<span class="pair"
      ><span>${TRAFFICKING}<b>${w("Trata", "Trafficking")[language]}</b></span
      ><span
        >${SMUGGLING}<b>${w("Tráfico ilícito", "Smuggling")[language]}</b></span
      ></span
    >`,
    w(
      "Trata de personas y tráfico ilícito de migrantes tienen cada uno su dibujo y su nombre: nunca uno para los dos. Solo el segundo cruza una frontera por definición.",
      "Trafficking in persons and smuggling of migrants each have their drawing and their name: never one for both. Only the second crosses a border by definition.",
    ),
    "do",
  ],
];

/** Which pictures help, and which harm. */
export const images: Page = {
  id: "images",
  title: w("Imágenes", "Images"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Imágenes", "Images"),
      w(
        "Antes de publicar una, pregunte a quién le da fuerza. Quien vivió la trata puede estar mirando; quien la comete, también.",
        "Before you publish one, ask whom it makes strong. Someone who has lived through trafficking may be looking; someone who commits it, too.",
      ),
      view,
      section(
        w("Lo que ayuda", "What helps"),
        language,
        examples(HELPS, language),
      ),
      section(
        w(
          "Lo que daña, y qué poner en su lugar",
          "What harms, and what to put instead",
        ),
        language,
        html`<p>
          ${w("Lo que daña se dice y no se muestra: mostrarlo ya hace daño.", "What harms is told and not shown: to show it does harm already.")[language]}
        </p>`,
        instead(language),
      ),
      section(
        w("Siempre", "Always"),
        language,
        examples(always(language), language),
      ),
    );
  },
};
