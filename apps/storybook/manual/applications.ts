import { html } from "lit";
import {
  type Example,
  examples,
  figure,
  type Page,
  page,
  section,
  type View,
} from "./parts.ts";
import { type Language, w } from "./words.ts";

const icon = (name: string, size: number, style = "") =>
  html`<img
    class=${style}
    src="logo/${name}.png"
    alt=""
    width=${size}
    height=${size}
  />`;

const SLOGAN = w(
  "Nueve países, una misma respuesta",
  "Nine countries, one response",
);

const ICONS: readonly Example[] = [
  [
    html`<span class="tab" data-corett-scheme="light"
      ><img src="logo/favicon.svg" alt="" width="16" height="16" /> CORETT
      <i>×</i></span
    >`,
    w(
      "Pestaña del navegador: favicon.svg y favicon-32.png.",
      "Browser tab: favicon.svg and favicon-32.png.",
    ),
  ],
  [
    html`<span class="home" data-corett-scheme="light"
      >${icon("icon-180", 72, "rounded")} CORETT</span
    >`,
    w(
      "Pantalla de inicio: icon-180, 192 y 512.",
      "Home screen: icon-180, 192 and 512.",
    ),
  ],
  [
    html`<span class="home"
      >${icon("maskable-192", 72, "circle")} CORETT</span
    >`,
    w(
      "Ícono recortable: el signo queda dentro del 80 % central. Sirve también de foto de perfil.",
      "Maskable icon: the mark stays within the inner 80 %. It serves as a profile picture, too.",
    ),
  ],
];

const card = (language: Language, style = "") =>
  html`<span class="card ${style}" data-corett-scheme="light"
    ><img src="logo/social-card.svg" alt="" width="480" /><span
      class="card-text"
      >${SLOGAN[language]}</span
    ></span
  >`;

const social = (language: Language): readonly Example[] => [
  [
    card(language),
    w(
      "Marco de 1200 × 630. El texto va a la izquierda, en dos o tres líneas, con contraste de 7 a 1 o más.",
      "Frame of 1200 × 630. The text stands to the left, on two or three lines, with a contrast of 7 to 1 or more.",
    ),
    "do",
  ],
  [
    card(language, "full"),
    w(
      "Texto sobre el anillo, o más de lo que se lee de un vistazo.",
      "Text over the ring, or more than is read at a glance.",
    ),
    "avoid",
  ],
];

const page1 = ({ language, theme }: View) => {
  const tag = language === "es" ? "es-419" : "en";
  const file =
    theme.theme === "region"
      ? `full-name-${tag}`
      : `lockup-${theme.theme}-${tag}`;
  return html`<div class="site" data-corett-scheme="light">
    <div class="site-head"><img src="logo/${file}.svg" alt="" /></div>
    <p class="site-title">${SLOGAN[language]}</p>
    <p class="site-help">
      ${w("¿Necesita ayuda?", "Do you need help?")[language]}
      <b
        >${w("Vea a quién llamar en su país", "See whom to call in your country")[language]}</b
      >
    </p>
  </div>`;
};

const signature = ({ language, theme }: View) =>
  html`<div class="signature" data-corett-scheme="light">
    <img src="logo/name.svg" alt="" width="130" />
    <p>
      <b>${w("Nombre y apellido", "Name and surname")[language]}</b><br />
      ${w("Cargo", "Position")[language]}<br />
      ${theme.body[language === "es" ? "es-419" : "en"]}
    </p>
  </div>`;

const onScreen = (view: View): readonly Example[] => [
  [
    page1(view),
    w(
      "Cabecera de un sitio: la forma con la institución del tema; la ayuda, siempre en su color y arriba.",
      "Head of a site: the form with the theme's body; help always in its colour and near the top.",
    ),
    "do",
  ],
  [
    signature(view),
    w(
      "Firma de correo: el logo, tres renglones y nada que se descargue de otro sitio.",
      "E-mail signature: the logo, three lines and nothing fetched from elsewhere.",
    ),
    "do",
  ],
];

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
      section(w("Íconos", "Icons"), language, examples(ICONS, language)),
      section(
        w("Redes sociales", "Social networks"),
        language,
        examples(social(language), language),
      ),
      section(
        w("Sitio y correo", "Site and e-mail"),
        language,
        examples(onScreen(view), language),
      ),
      section(
        w("En una página de otro", "In somebody else's page"),
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
