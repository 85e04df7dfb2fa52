import type { ComponentDocs } from "../docs.ts";

export const documentDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Trae un documento publicado y lo muestra con el componente que le corresponde.",
    en: "Brings a published document and shows it with the component that fits.",
  },
  use: [
    {
      "es-419":
        "Cuando un mismo contenido está en muchas páginas y cambia en un solo archivo.",
      en: "When the same content is on many pages and changes in one file.",
    },
  ],
  avoid: [
    {
      "es-419":
        "Para una línea de ayuda en una página sin otra forma de verla: pegue el fragmento, que se lee sin script.",
      en: "For a hotline on a page with no other way to see it: paste the snippet, which reads without a script.",
    },
  ],
  content: [
    {
      "es-419":
        "Deje dentro un enlace o el fragmento completo: es lo que se ve mientras llega o si no llega.",
      en: "Leave a link or the whole snippet inside: it is what shows until the file comes, or if it never does.",
    },
  ],
  accessibility: [
    {
      "es-419": "Muestra los mismos encabezados y enlaces que el fragmento.",
      en: "It shows the same headings and links as the snippet.",
    },
  ],
  limits: [
    {
      "es-419":
        "Necesita script y que el archivo esté en el mismo sitio o permita leerlo (CORS).",
      en: "It needs a script, and the file on the same site or readable from it (CORS).",
    },
  ],
  misuse: [
    {
      title: { "es-419": "Vacío por dentro", en: "Empty inside" },
      words: () => ["corett-document", { src: "no-existe.json" }],
      wrong: {
        "es-419": "Si el archivo falla, queda un hueco.",
        en: "If the file fails there is a gap.",
      },
      instead: {
        "es-419": "Un enlace dentro, por lo menos.",
        en: "A link inside, at least.",
      },
    },
  ],
  keywords: ["JSON", "datos", "fragmento", "data", "embed"],
};
