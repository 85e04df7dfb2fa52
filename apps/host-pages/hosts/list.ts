import {
  type Bilingual,
  type Host,
  HOSTS,
  TRIED,
  type Tried,
} from "./index.ts";

type Language = keyof Bilingual;

const WAYS: Readonly<Record<Tried, Bilingual>> = {
  live: { es: "completo", en: "whole" },
  prerendered: { es: "prerrenderizado", en: "prerendered" },
  element: { es: "etiqueta", en: "tag" },
  auto: { es: "autocargador", en: "autoloader" },
};

const WORDS = {
  title: {
    es: "Páginas de instituciones imaginarias",
    en: "Pages of imaginary institutions",
  },
  lead: {
    es: "Cada una está en un estado en el que están sitios reales. En todas se ve el mismo contenido del kit; donde el sitio lo impide, se leen las palabras y aquí dice por qué. Se prueban en tres motores de navegador.",
    en: "Each is in a state that real sites are in. All show the same content of the kit; where the site prevents that, the words can be read and it says here why. They are tried in three browser engines.",
  },
  other: { es: "English", en: "Español" },
  back: { es: "Una página completa de ejemplo", en: "A whole example page" },
} as const satisfies Record<string, Bilingual>;

/** The name of the file of a host's page with the kit in it in one way. */
export const pageFile = ({ id, ending = "html" }: Host, tried: Tried): string =>
  `${id}.${tried}.${ending}`;

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function itemOf(host: Host, language: Language): string {
  const links = TRIED.map(
    (tried) =>
      `<a href="${pageFile(host, tried)}">${WAYS[tried][language]}</a>`,
  ).join(" · ");
  const limits = (host.limits ?? []).map(
    ({ ways, why }) =>
      `<p class="limit"><b>${ways.map((way) => WAYS[way][language]).join(", ")}:</b> ${escape(why[language])}</p>`,
  );
  return `<li id="${host.id}">
<h2>${escape(host.body[language])}</h2>
<p>${escape(host.shows[language])}</p>
${limits.join("\n")}
<p class="ways">${links}</p>
</li>`;
}

/** The page that lists every host, what it shows and how. */
export function listOf(language: Language): string {
  const other = language === "es" ? "en" : "es";
  const items = HOSTS.map((host) => itemOf(host, language)).join("\n");
  return `<!doctype html>
<html lang="${language === "es" ? "es-419" : "en"}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${WORDS.title[language]}</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="../host.css" />
<link rel="stylesheet" href="list.css" />
</head>
<body>
<header>
<p><a href="${other === "en" ? "en.html" : "index.html"}" lang="${other}" hreflang="${other}">${WORDS.other[language]}</a> · <a href="../${language === "es" ? "index.html" : "en.html"}">${WORDS.back[language]}</a></p>
</header>
<main>
<h1>${WORDS.title[language]}</h1>
<p>${WORDS.lead[language]}</p>
<ol class="hosts">
${items}
</ol>
</main>
</body>
</html>
`;
}
