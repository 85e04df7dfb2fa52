import { type Host, pageOf } from "./host.ts";

const BLOCK =
  "(?:table|thead|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|p|h[1-6]|hr|figure|figcaption|section|article|aside|details|summary|header|footer)";

/**
 * What an old editor does with line breaks: block tags stand on lines of their
 * own, and whatever else is between two empty lines becomes a paragraph.
 */
export function paragraphs(html: string): string {
  return html
    .replace(new RegExp(`(<${BLOCK}[\\s/>])`, "g"), "\n\n$1")
    .replace(new RegExp(`(</${BLOCK}>)`, "g"), "$1\n\n")
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) =>
      new RegExp(`^</?${BLOCK}[\\s/>]`).test(piece)
        ? piece
        : `<p>${piece.replace(/\n/g, "<br />\n")}</p>`,
    )
    .join("\n");
}

const THEME = `<style>
body { margin: 0; background: #e9e4d8; font: 14px/1.7 Georgia, serif; color: #333; }
#page { width: 760px; max-width: 100%; margin: 0 auto; background: #fff; padding: 0 20px; box-sizing: border-box; }
#branding h1 { font-size: 26px; border-bottom: 4px double #7a1f1f; }
#access { background: #7a1f1f; } #access a { color: #fff; display: inline-block; padding: 8px 12px; }
.entry p, .entry h3 { margin: 0 0 24px; text-align: justify; }
.entry a { color: #06c !important; } .entry h3 { font: italic 20px Georgia !important; text-transform: uppercase; }
.entry table, .entry td, .entry th { border: 1px solid #ccc; } .entry img, .entry svg { max-width: 100%; height: auto; }
</style>`;

const TOP = `<div id="page"><div id="branding"><h1>Secretaría de Ejemplo</h1></div>
<div id="access"><a href="#">Inicio</a><a href="#">Noticias</a><a href="#">Trámites</a></div>
<div class="entry"><h2>Jornada de prevención</h2><p>Entrada publicada con el editor clásico.</p>`;

const BOTTOM = `<p id="reloj">Cargando…</p></div></div>
<script>jQuery(function ($) { $("#reloj").text("Visitas: 1204"); });</script>`;

export const wordpress: Host = {
  id: "classic-wordpress",
  body: { es: "Secretaría de Ejemplo", en: "Secretariat of Example" },
  shows: {
    es: "Tema clásico de WordPress con un jQuery antiguo y párrafos que pone el editor (wpautop).",
    en: "A classic WordPress theme with an old jQuery, and paragraphs put in by the editor (wpautop).",
  },
  limits: [
    {
      ways: ["live", "auto"],
      why: {
        es: "El editor saca las palabras de la etiqueta: quedan en la página tal cual. Use la etiqueta con enlace, en una línea.",
        en: "The editor takes the words out of the tag: they stay in the page as they are. Use the tag with a link, on one line.",
      },
    },
  ],
  filter: paragraphs,
  page: pageOf("Secretaría de Ejemplo", {
    head: `${THEME}<script src="legacy/jquery-like.js"></script>`,
    top: TOP,
    bottom: BOTTOM,
  }),
};

/** What filters for authors without rights leave: no script, no unknown tag. */
export const stripTags = (html: string): string =>
  html
    .replace(/<template[\s\S]*?<\/template>/g, "")
    .replace(/<\/?corett-[^>]*>/g, "");

export const stripped: Host = {
  id: "author-without-rights",
  body: { es: "Alcaldía de Ejemplo", en: "Town hall of Example" },
  shows: {
    es: "El sitio quita el script y las etiquetas que no conoce a quien no administra.",
    en: "The site strips the script and unknown tags from what people who do not administer it publish.",
  },
  limits: [
    {
      ways: ["live", "prerendered", "element", "auto"],
      why: {
        es: "No queda ninguna etiqueta del kit: se leen las palabras o el enlace. Use el bloque marcado o el complemento.",
        en: "No tag of the kit is left: the words or the link can be read. Use the marked block or the plugin.",
      },
    },
  ],
  filter: stripTags,
  page: (parts) =>
    pageOf("Alcaldía de Ejemplo", {
      head: THEME,
      top: TOP.replaceAll("Secretaría", "Alcaldía"),
      bottom: "</div></div>",
    })({ ...parts, script: "" }),
};
