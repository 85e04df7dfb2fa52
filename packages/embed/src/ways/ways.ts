import type { DataMode, ScriptKind } from "./kinds.ts";
import { LOSSES } from "./losses.ts";
import type { Bilingual, Loss } from "./words.ts";

/** A way into a page: what it is called, what it needs, what an editor may take. */
export interface Way {
  readonly name: Bilingual;
  /** Whom it is for. */
  readonly advice: Bilingual;
  /** How the script may come, the best first. */
  readonly scripts: readonly [ScriptKind, ...ScriptKind[]];
  /** Where the data may be, the best first. */
  readonly data: readonly [DataMode, ...DataMode[]];
  /** The snippet file that `snippetFor` wants as `html`; absent if none. */
  readonly snippet?: "live" | "prerendered" | "plain";
  /** What the page and the server must allow, in words. */
  readonly needs: readonly Bilingual[];
  /** What an editor may strip, and what a reader then has. */
  readonly losses: readonly Loss[];
}

const SCRIPTED = ["classic", "module", "auto", "none"] as const;

const SAME_ORIGIN: Bilingual = {
  "es-419":
    "Los datos están en el mismo sitio que la página, o su servidor permite leerlos (CORS).",
  en: "The data are on the same site as the page, or their server lets it read them (CORS).",
};

const SCRIPT_ONCE: Bilingual = {
  "es-419": "El script está una vez en la página o en la plantilla del sitio.",
  en: "The script is on the page, or in the site's theme, once.",
};

/** Every way in, the one to try first at the top. */
export const WAYS = {
  live: {
    name: {
      "es-419": "Contenido completo con script",
      en: "Whole content with a script",
    },
    advice: {
      "es-419":
        "Para editores que conservan el HTML. Se lee entero aunque el script no llegue.",
      en: "For editors that keep HTML. It reads whole even if the script never comes.",
    },
    scripts: SCRIPTED,
    data: ["inline"],
    snippet: "live",
    needs: [SCRIPT_ONCE],
    losses: [LOSSES.script, LOSSES.tagKeepsWords, LOSSES.paragraphs],
  },
  prerendered: {
    name: {
      "es-419": "Contenido terminado sin script",
      en: "Finished content without a script",
    },
    advice: {
      "es-419":
        "Para sitios que no permiten scripts. Con script, además se puede descargar y compartir.",
      en: "For sites that allow no scripts. With one it can also be downloaded and shared.",
    },
    scripts: ["none", "touch", "classic", "module", "auto"],
    data: ["frozen"],
    snippet: "prerendered",
    needs: [
      {
        "es-419":
          "La política de seguridad del sitio permite estilos dentro de la página.",
        en: "The site's security policy allows styles within the page.",
      },
    ],
    losses: [LOSSES.template, LOSSES.tagKeepsWords],
  },
  element: {
    name: { "es-419": "Etiqueta con enlace", en: "Tag with a link" },
    advice: {
      "es-419":
        "Para páginas que muestran siempre la última versión de un archivo de datos.",
      en: "For pages that always show the latest version of a data file.",
    },
    scripts: SCRIPTED,
    data: ["address"],
    needs: [SCRIPT_ONCE, SAME_ORIGIN],
    losses: [LOSSES.script, LOSSES.tagKeepsLink],
  },
  marker: {
    name: { "es-419": "Bloque marcado", en: "Marked block" },
    advice: {
      "es-419":
        "Para editores que quitan etiquetas desconocidas y conservan los atributos data-.",
      en: "For editors that strip unknown tags and keep data- attributes.",
    },
    scripts: SCRIPTED,
    data: ["address"],
    needs: [SCRIPT_ONCE, SAME_ORIGIN],
    losses: [LOSSES.script, LOSSES.dataAttributes],
  },
  link: {
    name: { "es-419": "Solo un enlace", en: "Only a link" },
    advice: {
      "es-419":
        "Para los editores más estrictos: un enlace con una clase pasa en casi todos.",
      en: "For the strictest editors: a link with a class passes almost all of them.",
    },
    scripts: SCRIPTED,
    data: ["address"],
    needs: [SCRIPT_ONCE, SAME_ORIGIN],
    losses: [LOSSES.script, LOSSES.className],
  },
  frame: {
    name: { "es-419": "Marco (iframe)", en: "Frame (iframe)" },
    advice: {
      "es-419":
        "Para sitios que permiten marcos y no scripts, o que quieren el contenido aparte.",
      en: "For sites that allow frames and no scripts, or want the content kept apart.",
    },
    scripts: ["classic", "none"],
    data: ["frozen"],
    needs: [
      {
        "es-419":
          "El servidor del kit permite que la página lo muestre en un marco (frame-ancestors).",
        en: "The kit's server lets the page show it in a frame (frame-ancestors).",
      },
    ],
    losses: [LOSSES.frame, LOSSES.frameScript],
  },
  oembed: {
    name: {
      "es-419": "Solo la dirección (oEmbed)",
      en: "The address alone (oEmbed)",
    },
    advice: {
      "es-419":
        "Para gestores que incrustan una dirección pegada en una línea propia.",
      en: "For systems that embed an address pasted on a line of its own.",
    },
    scripts: ["none"],
    data: ["frozen"],
    needs: [
      {
        "es-419":
          "El gestor conoce la dirección del kit como proveedor, o la busca en la página.",
        en: "The system knows the kit's address as a provider, or looks for it in the page.",
      },
    ],
    losses: [LOSSES.unknownProvider],
  },
  image: {
    name: { "es-419": "Imagen y texto", en: "Image and text" },
    advice: {
      "es-419":
        "Para boletines por correo y editores que no permiten nada más.",
      en: "For e-mail newsletters and editors that allow nothing else.",
    },
    scripts: ["none"],
    data: ["frozen"],
    snippet: "plain",
    needs: [
      {
        "es-419": "Nada más que imágenes del sitio donde está el kit.",
        en: "Nothing but images from where the kit is.",
      },
    ],
    losses: [LOSSES.image],
  },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof WAYS;

/** Names of the ways, as an embedding says them. */
export const WAY_NAMES = Object.keys(WAYS) as [WayName, ...WayName[]]; // the keys of a constant

/** A way by its name. */
export const wayOf = (name: WayName): Way => WAYS[name];

/** How the script may come for a way, the best first. */
export const scriptsOf = (name: WayName): Way["scripts"] => WAYS[name].scripts;

/** Where the data may be for a way, the best first. */
export const dataOf = (name: WayName): Way["data"] => WAYS[name].data;
