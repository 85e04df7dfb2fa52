import type { ComponentDocs } from "../docs.ts";

export const quickExitDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Sale de la página al instante: con un clic o con Mayús tres veces. La pantalla queda en blanco antes de irse.",
    en: "Leaves the page at once: with a click or with Shift three times. The screen is blank before it goes.",
  },
  use: [
    {
      "es-419":
        "En páginas para personas que pueden estar vigiladas: ayuda, denuncia, señales del delito.",
      en: "On pages for people who may be watched: help, reporting, signs of the crime.",
    },
    {
      "es-419":
        "Como primer elemento de <body>, con leave.js en la cabecera: funciona aunque lo demás no cargue.",
      en: "As the first element of <body>, with leave.js in the head: it works even if the rest does not load.",
    },
  ],
  avoid: [
    {
      "es-419":
        "En páginas para funcionarios o prensa: distrae y promete lo que nadie necesita.",
      en: "On pages for officials or the press: it distracts and promises what nobody needs.",
    },
    {
      "es-419":
        "Dentro de un marco (iframe) de otro sitio: allí no se muestra, pues no puede quitar la página de alrededor.",
      en: "Inside another site's frame: it is not shown there, as it cannot take away the page around it.",
    },
  ],
  content: [
    {
      "es-419":
        "Lleve a una página que a nadie extrañe y que cargue rápido, sin anuncios ni nada personal. Si no dice otra, es la portada de Wikipedia.",
      en: "Lead to a page that nobody wonders about and that loads fast, without advertisements or anything personal. Wikipedia's front page, unless you say another.",
    },
    {
      "es-419": "Deje siempre lo que no borra. Una seguridad falsa hace daño.",
      en: "Always keep what it does not erase. False safety does harm.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "Es un enlace; se llega a él con la primera tecla Tab. Cada pulsación de Mayús se anuncia, y también si se acabó el tiempo.",
      en: "It is a link, the first stop of the Tab key. Each press of Shift is announced, and also that time is over.",
    },
    {
      "es-419":
        "Mayús usada para escribir una letra, repetida o con el ratón no cuenta. Escape no se usa: la necesitan los lectores de pantalla.",
      en: "Shift used to write a letter, held down or with the mouse does not count. Escape is not used: screen readers need it.",
    },
  ],
  limits: [
    {
      "es-419":
        "Reemplaza solo esta página en el historial; las anteriores del sitio quedan. No cierra pestañas, no borra nada del proveedor de internet y no protege de programas espía.",
      en: "It replaces this page only in the history; earlier ones of the site stay. It closes no tabs, erases nothing at the internet provider, and does not protect from spyware.",
    },
    {
      "es-419":
        "El icono de la pestaña queda hasta que carga la otra página. Las teclas no llegan si el cursor está en un marco de otro sitio.",
      en: "The tab's icon stays until the other page loads. The keys do not arrive while the cursor is in another site's frame.",
    },
    {
      "es-419": "Un teléfono sin teclado no tiene Mayús: allí está el enlace.",
      en: "A telephone without a keyboard has no Shift: there it is the link.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Promete seguridad",
        en: "It promises safety",
      },
      words: (language) => [
        "corett-quick-exit",
        {},
        [
          "a",
          { href: "https://www.wikipedia.org/" },
          language === "en"
            ? "Leave safely without a trace"
            : "Salir seguro sin dejar rastro",
        ],
      ],
      wrong: {
        "es-419":
          "Deja rastros, y quien confía en el texto puede correr peligro.",
        en: "It does leave traces, and whoever trusts the words may be in danger.",
      },
      instead: {
        "es-419":
          "«Salir ahora» y, al lado, lo que no borra, como en el ejemplo.",
        en: "“Leave now” and beside it what it does not erase, as in the example.",
      },
    },
  ],
  keywords: ["escape", "salir", "seguridad", "hide", "leave", "safety"],
};
