import { html } from "lit";
import { figure, type Page, page, section } from "./parts.ts";
import { w } from "./words.ts";

const icon = (name: string, size: number, style = "") =>
  html`<img
    class=${style}
    src="logo/${name}.png"
    alt=""
    width=${size}
    height=${size}
  />`;

/** The brand on a screen: icons, cards, a page. */
export const applications: Page = {
  id: "applications",
  title: w("Aplicaciones digitales", "Digital applications"),
  draw: (view) => {
    const { language } = view;
    return page(
      w("Aplicaciones digitales", "Digital applications"),
      w(
        "Íconos y marcos listos para usar; cada uno es un archivo del paquete @corett/tokens.",
        "Icons and frames ready for use; each is a file of the package @corett/tokens.",
      ),
      view,
      section(
        w("Íconos", "Icons"),
        language,
        html`<div class="grid three">
          ${figure(html`${icon("favicon-32", 16)} ${icon("favicon-32", 32)}`, w("Pestaña del navegador: favicon.svg y favicon-32.png.", "Browser tab: favicon.svg and favicon-32.png."), language)}
          ${figure(icon("icon-180", 90, "rounded"), w("Pantalla de inicio: icon-180, 192 y 512.", "Home screen: icon-180, 192 and 512."), language)}
          ${figure(icon("maskable-192", 90, "circle"), w("Ícono recortable: el signo queda dentro del 80 % central.", "Maskable icon: the mark stays within the inner 80 %."), language)}
        </div>`,
      ),
      section(
        w("Redes sociales", "Social networks"),
        language,
        figure(
          html`<span class="card"
            ><img src="logo/social-card.svg" alt="" width="480" /><span
              class="card-text"
              >${w("Nueve países, una misma respuesta", "Nine countries, one response")[language]}</span
            ></span
          >`,
          w(
            "Marco de 1200 × 630. El texto va a la izquierda, sobre el jade, con contraste de 7 a 1 o más.",
            "Frame of 1200 × 630. The text stands to the left, on the jade, with a contrast of 7 to 1 or more.",
          ),
          language,
        ),
      ),
      section(
        w("En una página", "In a page"),
        language,
        figure(
          html`<corett-document
            src="published/key-message/state-who-we-are.json"
          ></corett-document>`,
          w(
            "Un mensaje clave, como queda insertado. Toma el acento del tema de la barra.",
            "A key message, as it looks when embedded. It takes the accent of the toolbar's theme.",
          ),
          language,
        ),
      ),
    );
  },
};
