import type { ComponentDocs } from "../docs.ts";

export const hotlineDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Un número de ayuda que alguien verificó, con todo lo que una persona quiere saber antes de llamar. Al vencer, desaparece.",
    en: "A help number that somebody has verified, with all that a person wants to know before calling. It is gone once it expires.",
  },
  use: [
    {
      "es-419":
        "En cada página que hable de los delitos: quien la lee puede necesitar ayuda.",
      en: "On every page about the crimes: whoever reads it may need help.",
    },
    {
      "es-419":
        "Arriba y una por país; el nombre del país está en el enlace, pues el mismo número es otro servicio en otro lugar.",
      en: "At the top, one a country; the country's name is in the link, for the same number is another service elsewhere.",
    },
  ],
  avoid: [
    {
      "es-419":
        "Para teléfonos de oficina o de prensa: use el directorio (corett-directory).",
      en: "For office or press telephones: use the directory (corett-directory).",
    },
  ],
  content: [
    {
      "es-419":
        "Publique solo lo que la institución confirmó por escrito, con la fecha. Diga quién contesta: hay personas que temen a la policía.",
      en: "Publish only what the body has confirmed in writing, with the date. Say who answers: some people fear the police.",
    },
    {
      "es-419":
        "El elemento con data-otherwise dice a quién preguntar cuando el número vence. No ponga en él otro número.",
      en: "The element with data-otherwise says whom to ask once the number expires. Put no other number there.",
    },
    {
      "es-419":
        "Escriba cada idioma como lo llaman sus hablantes y con su lang.",
      en: "Write each language as its speakers call it, with its lang.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "El número es un enlace tel: de al menos 48 píxeles; su texto dice qué hace, el número y el país.",
      en: "The number is a tel: link of at least 48 pixels; its text says what it does, the number and the country.",
    },
    {
      "es-419":
        "Si vence con la página abierta, una frase lo dice y los lectores de pantalla la leen.",
      en: "If it expires while the page is open, a sentence says so, and screen readers read it.",
    },
  ],
  limits: [
    {
      "es-419":
        "Sin scripts nada puede esconder un número vencido: por eso el texto dice la fecha y a quién preguntar después. Quite a tiempo lo pegado en páginas sin scripts.",
      en: "Without scripts nothing can hide an expired number: so the words say the date and whom to ask after it. Remove in time what was pasted into pages without scripts.",
    },
    {
      "es-419":
        "Confía en el reloj del aparato. Un reloj atrasado a antes de la verificación tampoco muestra el número.",
      en: "It trusts the device's clock. A clock set to before the verification shows no number either.",
    },
    {
      "es-419": "No comprueba que alguien conteste.",
      en: "It does not check that anybody answers.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Un número pegado sin fechas",
        en: "A number pasted without dates",
      },
      words: (language) => [
        "corett-hotline",
        {},
        ["h3", {}, language === "en" ? "Sample line" : "Línea de ejemplo"],
        ["a", { href: "tel:0000000" }, "000-0000"],
      ],
      wrong: {
        "es-419":
          "Nadie responde por él: puede ser de otra institución o ya no existir. El elemento no lo muestra.",
        en: "Nobody answers for it: it may be another body's or no longer exist. The element does not show it.",
      },
      instead: {
        "es-419":
          "Ponga verified y until con las fechas que la institución confirmó.",
        en: "Set verified and until to the dates that the body has confirmed.",
      },
    },
  ],
  keywords: [
    "denuncia",
    "teléfono",
    "ayuda",
    "emergencia",
    "report",
    "helpline",
    "phone",
    "call",
  ],
};
