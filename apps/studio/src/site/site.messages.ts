import type { Catalogue } from "../frame/language.ts";
import type { Finding, Place } from "./finding.ts";

/** Words of the check of a site. */
export interface SiteWords {
  readonly lead: string;
  readonly local: string;
  readonly address: string;
  readonly addressHint: string;
  readonly base: string;
  readonly baseHint: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly hints: Readonly<Record<Place, string>>;
  readonly check: string;
  readonly clear: string;
  readonly empty: string;
  readonly title: string;
  readonly counts: (blocks: number, limits: number, hints: number) => string;
  readonly good: string;
  readonly weights: Readonly<Record<Finding["weight"], string>>;
  readonly evidence: (place: string, line: number) => string;
  readonly mend: string;
  readonly works: string;
  readonly worksHint: string;
  readonly none: string;
  readonly build: string;
}

export const siteMessages: Catalogue<SiteWords> = {
  es: {
    lead: "Pegue lo que tenga: las cabeceras, el HTML de la página publicada, o ambos. Aquí se lee y se dice qué bloquea el kit, cómo remediarlo y qué forma funciona mientras tanto.",
    local:
      "Nada de lo que pegue sale de su equipo: la página no se visita, se lee lo que usted pega.",
    address: "Dirección de la página (opcional)",
    addressHint: "Para saber qué es del mismo sitio. No se visita.",
    base: "Carpeta del kit",
    baseHint: "Si la página pegada ya tiene el script, cuenta la de la página.",
    places: {
      headers: "Cabeceras de la página",
      html: "HTML de la página publicada",
      kit: "Cabeceras de un archivo del kit (opcional)",
    },
    hints: {
      headers:
        "En el navegador: F12, Red, primera línea, Cabeceras de respuesta. O con curl -I.",
      html: "«Ver código fuente» (Ctrl+U) de la página publicada, entero o la parte del fragmento.",
      kit: "Si el kit está en otro servidor: las de kit.js o las de una de sus páginas.",
    },
    check: "Revisar",
    clear: "Vaciar todo",
    empty: "Pegue al menos las cabeceras o el HTML de una página.",
    title: "Resultado",
    counts: (blocks, limits, hints) =>
      `Bloquean: ${String(blocks)}. Limitan: ${String(limits)}. Avisos: ${String(hints)}.`,
    good: "En lo que pegó no hay nada que bloquee el kit.",
    weights: { blocks: "Bloquea", limits: "Limita", hint: "Aviso" },
    evidence: (place, line) => `${place}, línea ${String(line)}`,
    mend: "Cómo remediarlo",
    works: "Formas que funcionan así como está",
    worksHint: "Según lo que pegó; lo que no pegó no se pudo revisar.",
    none: "Ninguna: ponga un enlace simple a la página del contenido.",
    build: "Armar un fragmento de esta forma",
  },
  en: {
    lead: "Paste what you have: the headers, the HTML of the published page, or both. It is read here, and you are told what blocks the kit, how to mend it and which way works meanwhile.",
    local:
      "Nothing you paste leaves your machine: the page is not visited, what you paste is read.",
    address: "Address of the page (optional)",
    addressHint: "To know what is of the same site. It is not visited.",
    base: "Folder of the kit",
    baseHint: "If the pasted page has the script already, the page's counts.",
    places: {
      headers: "Headers of the page",
      html: "HTML of the published page",
      kit: "Headers of a file of the kit (optional)",
    },
    hints: {
      headers:
        "In the browser: F12, Network, first line, Response headers. Or with curl -I.",
      html: "“View source” (Ctrl+U) of the published page, all of it or the part with the snippet.",
      kit: "If the kit is on another server: those of kit.js or of one of its pages.",
    },
    check: "Check",
    clear: "Clear all",
    empty: "Paste at least the headers or the HTML of a page.",
    title: "Result",
    counts: (blocks, limits, hints) =>
      `Blocking: ${String(blocks)}. Limiting: ${String(limits)}. Notes: ${String(hints)}.`,
    good: "In what you pasted nothing blocks the kit.",
    weights: { blocks: "Blocks", limits: "Limits", hint: "Note" },
    evidence: (place, line) => `${place}, line ${String(line)}`,
    mend: "How to mend it",
    works: "Ways that work as it is",
    worksHint:
      "As far as what you pasted says; what you did not paste was not checked.",
    none: "None: put a plain link to the page of the content.",
    build: "Build a snippet this way",
  },
};
