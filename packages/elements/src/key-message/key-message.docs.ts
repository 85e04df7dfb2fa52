import type { ComponentDocs } from "../docs.ts";

export const keyMessageDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Un mensaje clave para un público: una oración, lo que hay detrás y de dónde viene.",
    en: "A key message for one audience: a sentence, what is behind it and where it comes from.",
  },
  use: [
    {
      "es-419": "En la portada o junto a una noticia, uno o pocos por página.",
      en: "On a front page or beside news, one or a few a page.",
    },
    {
      "es-419":
        "La franja (banner) una vez por página; la cita (quote) dentro de un artículo.",
      en: "The banner once a page; the quote inside an article.",
    },
  ],
  avoid: [
    {
      "es-419":
        "Para varias ideas con apartados: la hoja informativa (corett-fact-sheet).",
      en: "For several ideas with sections: the fact sheet (corett-fact-sheet).",
    },
  ],
  content: [
    {
      "es-419": "Una idea por mensaje. Si hay una cifra, con su fuente.",
      en: "One idea a message. If there is a figure, with its source.",
    },
    {
      "es-419":
        "El sonido y las señas dicen su idioma: cada lengua de señas es de un país.",
      en: "Sound and signing say their language: each sign language is of one country.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "El público se lee antes del mensaje, que es un encabezado. Compartir es un enlace; donde el aparato no puede compartir por sí mismo, en su lugar aparecen los enlaces de WhatsApp y correo, y el foco pasa al primero.",
      en: "The audience is read before the message, which is a heading. Sharing is a link; where the device cannot share by itself, the links for WhatsApp and mail take its place, and the focus goes to the first.",
    },
    {
      "es-419":
        "El sonido y el video tienen los controles del navegador y no empiezan solos.",
      en: "Sound and video have the browser's controls and do not start by themselves.",
    },
  ],
  limits: [
    {
      "es-419":
        "Compartir por WhatsApp abre ese servicio, que sabrá quién lo hizo. El elemento mismo no envía nada.",
      en: "Sharing by WhatsApp opens that service, which will know who did it. The element itself sends nothing.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Varias ideas en un mensaje",
        en: "Several ideas in one message",
      },
      words: (language) => [
        "corett-key-message",
        { variant: "banner" },
        [
          "h3",
          {},
          language === "en"
            ? "We coordinate, prevent, assist, publish, train and invite to join"
            : "Coordinamos, prevenimos, atendemos, publicamos, capacitamos e invitamos a sumarse",
        ],
      ],
      wrong: {
        "es-419":
          "Nadie recuerda seis cosas, y en un teléfono llena la pantalla.",
        en: "Nobody remembers six things, and on a telephone it fills the screen.",
      },
      instead: {
        "es-419": "Un mensaje por idea, o una hoja informativa.",
        en: "One message an idea, or a fact sheet.",
      },
    },
  ],
  keywords: ["tarjeta", "cita", "franja", "card", "quote", "banner"],
};
