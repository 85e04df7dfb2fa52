import { html, svg } from "lit";
import { figure, type Page, page, points, section } from "./parts.ts";
import { w } from "./words.ts";

const scene = (shapes: unknown) =>
  html`<svg class="scene" viewBox="0 0 160 100" aria-hidden="true">
    ${shapes}
  </svg>`;

/** Hills, a road that goes on, a sun. */
const LANDSCAPE = svg`<rect class="soft" width="160" height="100"></rect>
  <circle class="light" cx="118" cy="34" r="15"></circle>
  <path class="brand" d="M0 70Q40 38 84 66T160 54V100H0Z"></path>
  <path class="soft" d="M66 100Q80 80 104 72L110 74Q92 84 88 100Z"></path>`;

/** Two people in talk, as equals. */
const TALK = svg`<rect class="soft" width="160" height="100"></rect>
  <circle class="brand" cx="56" cy="42" r="14"></circle><path class="brand" d="M30 100q0-40 26-40t26 40z"></path>
  <circle class="ink" cx="106" cy="42" r="14"></circle><path class="ink" d="M80 100q0-40 26-40t26 40z"></path>
  <path class="light" d="M70 12h22v12H82l-6 7v-7h-6z"></path>`;

/** A table with tools: work as it is. */
const WORK = svg`<rect class="soft" width="160" height="100"></rect>
  <rect class="brand" x="16" y="66" width="128" height="8"></rect>
  <rect class="brand" x="26" y="74" width="6" height="26"></rect><rect class="brand" x="128" y="74" width="6" height="26"></rect>
  <rect class="ink" x="34" y="46" width="26" height="20" rx="3"></rect>
  <path class="light" d="M84 66l6-26h10l6 26z"></path><circle class="ink" cx="122" cy="58" r="8"></circle>`;

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
        html`<div class="grid three">
          ${figure(scene(TALK), w("Personas que hablan y deciden, de distintas edades, sexos y orígenes.", "People who talk and decide, of different ages, sexes and origins."), language, "do")}
          ${figure(scene(WORK), w("Lugares de trabajo de todos los días; manos y objetos.", "Everyday places of work; hands and objects."), language, "do")}
          ${figure(scene(LANDSCAPE), w("Paisajes y formas abstractas; escenas de apoyo.", "Landscapes and abstract shapes; scenes of support."), language, "do")}
        </div>`,
      ),
      section(
        w("Lo que daña", "What harms"),
        language,
        html`<p>
          ${w("De esto no hay ejemplo, a propósito: mostrarlo ya hace daño.", "There is no example of this, on purpose: to show it does harm already.")[language]}
        </p>`,
        points(
          [
            w(
              "Cadenas, sogas, esposas, rejas, jaulas, códigos de barras, bocas tapadas.",
              "Chains, ropes, handcuffs, bars, cages, barcodes, taped mouths.",
            ),
            w(
              "Sangre, moretones, cuartos oscuros, cuerpos encogidos o sexualizados.",
              "Blood, bruises, dark rooms, cowering or sexualized bodies.",
            ),
            w(
              "Niñas y niños que lloran o que se pueden reconocer.",
              "Children who cry or who can be recognized.",
            ),
            w(
              "La cara o el lugar de una víctima real, aunque esté borrosa; la ubicación guardada en la foto.",
              "The face or the place of a real victim, even blurred; the location stored in the photograph.",
            ),
            w(
              "Solo mujeres para lo sexual y solo hombres para el trabajo.",
              "Only women for what is sexual and only men for work.",
            ),
          ],
          language,
        ),
      ),
      section(
        w("Siempre", "Always"),
        language,
        points(
          [
            w(
              "Consentimiento informado, por escrito y que se puede retirar.",
              "Informed consent, in writing, that can be withdrawn.",
            ),
            w(
              "Texto alternativo que dice lo que importa; subtítulos y, si se puede, lengua de señas del país.",
              "Alternative text that says what matters; subtitles and, where possible, the country's sign language.",
            ),
            w(
              "Trata y tráfico ilícito de migrantes tienen cada uno su dibujo: nunca uno para los dos.",
              "Trafficking and smuggling of migrants each have their own drawing: never one for both.",
            ),
          ],
          language,
        ),
      ),
    );
  },
};
