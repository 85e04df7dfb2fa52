import type { Catalogue } from "./language.ts";
import type { StudioPage } from "./pages.ts";

/** What stands around every page. */
export interface FrameWords {
  /** Name of the app. */
  readonly studio: string;
  /** The page's title and its name in the navigation. */
  readonly pages: Readonly<Record<StudioPage["name"], string>>;
  readonly descriptions: Readonly<Record<StudioPage["name"], string>>;
  readonly navigation: string;
  readonly skip: string;
  /** The other language, in itself. */
  readonly otherLanguage: string;
  readonly provisional: string;
  readonly local: string;
}

export const frameMessages: Catalogue<FrameWords> = {
  es: {
    studio: "Taller del kit",
    pages: {
      home: "Inicio",
      snippets: "Armar un fragmento",
      site: "¿Funciona en mi sitio?",
      desk: "Mesa de datos",
    },
    descriptions: {
      home: "Fragmentos para su sitio, revisión de lo que los bloquea y cifras listas para publicar.",
      snippets:
        "Elija un contenido, mírelo como quedará y copie el código para su gestor de contenidos.",
      site: "Pegue las cabeceras o el HTML de una página y vea qué bloquea el kit.",
      desk: "De una hoja de cálculo a cifras protegidas y publicables, sin que salgan de su equipo.",
    },
    navigation: "Páginas del taller",
    skip: "Ir al contenido",
    otherLanguage: "English",
    provisional:
      "La marca y los textos adaptados son provisionales: la CORETT aún no los aprobó.",
    local:
      "Todo ocurre en su equipo: el taller no envía ni guarda nada, y no pide nada a servidores ajenos.",
  },
  en: {
    studio: "Kit studio",
    pages: {
      home: "Start",
      snippets: "Build a snippet",
      site: "Does it work on my site?",
      desk: "Data desk",
    },
    descriptions: {
      home: "Snippets for your site, a check of what blocks them, and figures ready to publish.",
      snippets:
        "Choose a content, see how it will look and copy the code for your content management system.",
      site: "Paste the headers or the HTML of a page and see what blocks the kit.",
      desk: "From a spreadsheet to protected, publishable figures, without leaving your machine.",
    },
    navigation: "Pages of the studio",
    skip: "Skip to content",
    otherLanguage: "Español",
    provisional:
      "The brand and the adapted texts are provisional: CORETT has not approved them yet.",
    local:
      "Everything happens on your machine: the studio sends and stores nothing, and asks no other server for anything.",
  },
};
